internal import JSON
internal import Ledger
internal import Linux
public import Policy

/// Ends what agents have running: the work behind `stoplog stop`.
public struct Stopping {
  private let station: Station
  /// How many entries are looked through for what still runs, newest first.
  private static let limit = 20_000

  /// Works on a state folder.
  public init(_ station: Station) { self.station = station }

  /// What was ended.
  public struct Ended: Hashable, Sendable {
    /// How many processes.
    public var processes = 0
    /// The sessions whose processes they were.
    public var sessions: Set<String> = []
  }

  /// Ends what sessions of a scope have running under the gate.
  ///
  /// For `stoplog exec` that is everything below its process, which records the end. For an agent
  /// with a hook it is what the agent has started since a call that has no outcome yet. A process
  /// that isn't surely the one on record is left alone.
  public func end(_ scope: OrderScope) throws(PipelineError) -> Ended {
    var ended = Ended()
    for (session, tree) in try running()
    where scope.sessions.isEmpty || scope.sessions.contains(session) {
      // What an agent starts after this may be the hook of its next call, which has to answer.
      let killed = tree.end(lingering: tree.since == 0 ? 200 : 0)
      guard !killed.isEmpty else { continue }
      ended.processes += killed.count
      ended.sessions.insert(session)
    }
    try station.record([
      Draft(
        .note,
        time: Clock.now,
        body: [
          "text": .string(
            "stopped \(ended.processes) processes of \(ended.sessions.count) sessions"
          )
        ]
      )
    ])
    return ended
  }

  /// The process trees of calls without an outcome.
  private func running() throws(PipelineError) -> [(session: String, tree: ProcessTree)] {
    var found: [(session: String, tree: ProcessTree)] = []
    var over: Set<String> = []
    try PipelineError.recording { () throws(LedgerError) in
      try station.ledger.each(.last(Self.limit)) { entry in
        guard [.request, .start, .outcome].contains(entry.kind) else { return true }
        let call = entry.body["call"]?.string ?? ""
        let name = "\(entry.agent) \(entry.session) \(call)"
        if entry.kind == .outcome, !call.isEmpty { over.insert(name) }
        guard entry.kind != .outcome, call.isEmpty || !over.contains(name),
          let tree = Self.tree(entry.body["process"]), tree.root.isThere
        else { return true }
        let known = found.firstIndex { $0.tree.root == tree.root }
        if let known {
          found[known].tree.since = min(found[known].tree.since, tree.since)
        } else {
          found.append((entry.session, tree))
        }
        return true
      }
    }
    return found
  }

  private static func tree(_ json: JSONValue?) -> ProcessTree? {
    guard let number = json?["pid"]?.integer, number > 1, let start = json?["start"]?.integer,
      let boot = json?["boot"]?.string
    else { return nil }
    let root = ProcessIdentity(number: Int32(clamping: number), start: start, boot: boot)
    return ProcessTree(below: root, since: json?["since"]?.integer ?? 0)
  }

  /// The process of this very run, for the record of `stoplog exec`.
  static var runner: JSONValue? { ProcessIdentity.current.map { json($0, since: 0) } }

  /// The agent that has started this hook, and since when what it starts belongs to the call.
  static var agent: JSONValue? {
    guard let agent = ProcessIdentity.starter, let own = ProcessIdentity.current else { return nil }
    return json(agent, since: own.start)
  }

  private static func json(_ process: ProcessIdentity, since: Int) -> JSONValue {
    [
      "boot": .string(process.boot), "pid": .integer(Int(process.number)),
      "since": .integer(since), "start": .integer(process.start),
    ]
  }
}
