internal import Agents
internal import JSON
internal import Ledger
internal import Linux
internal import Storage

/// Watches over the registrations of hooks: what `stoplog init` has put into agents' settings has to be
/// there still.
///
/// The last entry of its kind has all of them, so that a call pays for one look-up, and for one stat(2)
/// a file. A file is read only if it isn't the one that was looked at last.
public struct Attending {
  private let station: Station

  /// Works on a state folder.
  public init(_ station: Station) { self.station = station }

  /// Records where a hook was registered.
  public func registered(_ place: Registering.Place) throws(PipelineError) {
    try change { hooks in
      for path in [place.file, place.moved?.path].compactMap(\.self) {
        hooks.removeAll { $0.file == path }
      }
      guard let file = place.file,
        case .sound(let hook) = ClaudeStanding.of(file, at: place.level)
      else { return }
      let stamp = RegisteredHook.stamp(of: file)
      hooks.append(
        RegisteredHook(
          agent: Agent.claude.name,
          file: file,
          level: place.level,
          hook: hook,
          stamp: stamp
        )
      )
    }
  }

  /// Records that a person took the hook out of some files.
  public func takenOut(of files: [String]) throws(PipelineError) {
    try change { hooks in hooks.removeAll { files.contains($0.file) } }
  }

  /// What there is to say of hooks that calls go past, as it is now; nothing is recorded.
  public func missing() throws(PipelineError) -> [String] {
    try hooks().map { hook in
      var hook = hook
      hook.look()
      return hook
    }.filter { !$0.problem.isEmpty }.map(\.words)
  }

  /// What was found since the last call of any hook, recorded as alarms; empty if nothing was.
  ///
  /// - Parameter repeats: Whether what was found before, and is still so, is said again.
  func news(repeats: Bool = false) throws(PipelineError) -> String {
    let known = try hooks()
    var words = repeats ? known.filter { !$0.isChanged && !$0.problem.isEmpty }.map(\.words) : []
    if known.contains(where: \.isChanged) {
      words += try change { hooks in
        for index in hooks.indices where hooks[index].isChanged { hooks[index].look() }
      }
    }
    guard !words.isEmpty else { return "" }
    return "stoplog: \(words.joined(separator: "; ")). Run 'stoplog status', then "
      + "'stoplog init --agent claude' if nobody meant it."
  }

  /// How long the agent waits for a hook, in seconds; the shortest of all that are registered.
  func timeout(of agent: String) throws(PipelineError) -> Int {
    try hooks().filter { $0.agent == agent }.map(\.hook.timeout).min() ?? ClaudeHook.usualTimeout
  }

  private func hooks() throws(PipelineError) -> [RegisteredHook] {
    var found: [RegisteredHook] = []
    try PipelineError.recording { () throws(LedgerError) in
      try station.ledger.each(Filter(kind: .hook, isNewestFirst: true, limit: 1)) { entry in
        found = (entry.body["hooks"]?.array ?? []).compactMap(RegisteredHook.init)
        return false
      }
    }
    return found
  }

  /// Changes what is known, and raises an alarm for each hook that has gone.
  @discardableResult
  private func change(_ body: (inout [RegisteredHook]) -> Void) throws(PipelineError) -> [String] {
    try station.database.transaction { () throws(PipelineError) in
      let before = try hooks()
      var after = before
      body(&after)
      guard after != before else { return [] }
      let gone = after.filter { hook in
        !hook.problem.isEmpty
          && !before.contains { $0.file == hook.file && $0.problem == hook.problem }
      }.map(\.words)
      let files = after.map(\.file).joined(separator: ", ")
      let text = after.isEmpty ? "no hook is registered" : "registered in \(files)"
      let state = Draft(
        .hook,
        time: Clock.now,
        body: ["hooks": .array(after.map(\.json)), "text": .string(text)]
      )
      try station.record(
        [state] + gone.map { Draft(.alarm, time: Clock.now, body: ["text": .string($0)]) }
      )
      return gone
    }
  }
}
