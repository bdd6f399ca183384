internal import Effects
internal import Execution
internal import Facts
internal import JSON
internal import Ledger
internal import Linux

extension Provenance {
  /// What the entries of one request say that it was to do.
  private struct Intent {
    /// The resources that each state held before, by folder.
    var states: [String: Set<String>] = [:]
    /// The addresses that it was to make in each of them.
    var addresses: [String: Set<String>] = [:]
    /// Paths where nothing was.
    var paths: [String] = []
    /// Other things that weren't there, with what shows that they were made.
    var keys: [String: String] = [:]
    /// What it was to take away.
    var taken: [String] = []
    /// Whether resources of states were to go.
    var takesStates = false
    /// Paths that it was to move and to copy.
    var placed: [String: [String: JSONValue]] = [:]
  }

  /// What a request made that was not there before, and what it was to take away and hasn't.
  ///
  /// Of paths, branches and tags a look tells; of everything else only an exit status of 0. A
  /// request of whose end nothing is told made nothing.
  static func made(
    by request: Request,
    _ result: RunResult,
    _ station: Station
  ) throws(PipelineError) -> [Draft] {
    let intent = try intent(of: request, station)
    var drafts = intent.states.sorted { $0.key < $1.key }.compactMap { folder, before in
      stateNote(folder, before, intent, request, result, station)
    }
    guard result.isTold else { return drafts }
    let made = intent.keys.filter { key, shown in
      shown == "look" ? isThere(key) : shown == "status" && result.isSuccess
    }
    let stashes = intent.keys.filter { $0.value == "stash" }.keys.compactMap(newStash)
    let created = intent.paths.filter(isThere) + made.keys.sorted() + stashes
    if !created.isEmpty {
      drafts.append(note(["created": .array(created.map(JSONValue.string))], request))
    }
    let kept = intent.taken.filter { !created.contains($0) && isThere($0) }
    if !kept.isEmpty { drafts.append(note(["kept": .array(kept.map(JSONValue.string))], request)) }
    for (what, names) in intent.placed.sorted(by: { $0.key < $1.key }) {
      let there = names.filter { isThere($0.key) }
      if !there.isEmpty { drafts.append(note([what: .object(there)], request)) }
    }
    return drafts
  }

  private static func intent(
    of request: Request,
    _ station: Station
  ) throws(PipelineError) -> Intent {
    var intent = Intent()
    try PipelineError.recording { () throws(LedgerError) in
      let filter = Filter(session: request.session, isNewestFirst: true, limit: 20)
      try station.ledger.each(filter) { entry in
        guard entry.body["call"]?.string ?? "" == request.call else { return true }
        for (folder, keys) in entry.body["state"]?.object ?? [:] {
          intent.states[folder] = Set((keys.array ?? []).compactMap(\.string))
        }
        for (folder, names) in entry.body["creates"]?.object ?? [:] {
          intent.addresses[folder] = Set((names.array ?? []).compactMap(\.string))
        }
        if entry.kind == .start {
          intent.takesStates = entry.body["takesStates"]?.bool == true
          intent.taken = (entry.body["takes"]?.array ?? []).compactMap(\.string)
        }
        guard entry.kind == .request else { return true }
        intent.paths = (entry.body["makes"]?.array ?? []).compactMap(\.string)
        intent.keys = (entry.body["keys"]?.object ?? [:]).compactMapValues(\.string)
        intent.placed["brought"] = entry.body["moves"]?.object
        intent.placed["copied"] = entry.body["copies"]?.object
        return false
      }
    }
    return intent
  }

  /// Whether a path, a branch or a tag is there now; what can't be looked up isn't.
  private static func isThere(_ text: String) -> Bool {
    let key = ResourceKey(text: text)
    if key.isPath { return ((try? FileStatus(of: text)) ?? nil) != nil }
    guard let parts = key.parts, parts.kind == Resource.Kind.ref.rawValue,
      let repository = parts.scope.first
    else { return false }
    return FactFinder.commit(parts.name, inRepository: repository) != nil
  }

  /// The key of the stash that a request has put on top; nil if it put none, or others did too.
  private static func newStash(_ text: String) -> String? {
    guard let coming = StashList.coming(ResourceKey(text: text)),
      let stash = FactFinder.stashes(inRepository: coming.repository)?.new(after: coming.before)
    else { return nil }
    return StashList.key(stash.id, in: coming.repository).text
  }

  private static func stateNote(
    _ folder: String,
    _ before: Set<String>,
    _ intent: Intent,
    _ request: Request,
    _ result: RunResult,
    _ station: Station
  ) -> Draft? {
    guard case .terraform(let state) = Judge.state(in: folder, request) else { return nil }
    func key(_ item: TerraformFact.Item) -> String {
      ResourceKey(terraform: item.address, lineage: state.lineage).text
    }
    let names = intent.addresses[folder] ?? []
    let new = state.resources.filter { item in
      result.isTold && !before.contains(key(item))
        && (names.contains(item.address) || names.contains(item.plainAddress))
    }.map(key)
    let kept = intent.takesStates ? state.resources.map(key).filter(before.contains) : []
    var body: [String: JSONValue] = [
      "terraform": .string(folder), "created": .array(new.map(JSONValue.string)),
    ]
    if !kept.isEmpty { body["kept"] = .array(kept.map(JSONValue.string)) }
    // A state that something else put here stays a replaced one, however often it is looked at.
    let wasHere = before.contains { $0.hasPrefix("terraform:\(state.lineage):") }
    let earlier = states(station)(folder)
    let isNewer = state.lineage == earlier?.lineage && state.serial >= earlier?.serial ?? 0
    let isNew = !wasHere && state.lineage != earlier?.lineage
    if earlier == nil || isNew || isNewer {
      body["lineage"] = .string(state.lineage)
      body["serial"] = .integer(state.serial)
    }
    return note(.object(body), request)
  }

  private static func note(_ body: JSONValue, _ request: Request) -> Draft {
    Draft(.note, time: Clock.now, session: request.session, agent: request.agent, body: body)
  }
}

extension RunResult {
  /// Whether anything is known of how it ended.
  fileprivate var isTold: Bool {
    switch self {
    case .ended: true
    case .failed: false
    case .told(let status, let succeeded, _): status != nil || succeeded != nil
    }
  }

  /// Whether an exit status of 0 says that it did all that it was to do.
  fileprivate var isSuccess: Bool {
    switch self {
    case .ended(let ending): ending.status == 0
    case .failed: false
    case .told(let status, let succeeded, _): status == 0 && succeeded != false
    }
  }
}

extension TerraformFact.Item {
  /// The address without its count or key, as the configuration declares it.
  fileprivate var plainAddress: String {
    guard address.hasSuffix("]"), let open = address.firstIndex(of: "[") else { return address }
    return String(address[..<open])
  }
}
