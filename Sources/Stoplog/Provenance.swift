internal import Effects
internal import JSON
internal import Ledger
internal import Linux

/// What a session made itself, and what was seen earlier, as the ledger says.
enum Provenance {
  /// Paths and resources that a session created, and paths that it put somewhere else.
  ///
  /// - Returns: The names, and where each path was before. A copy counts as brought only once its
  ///   original is gone.
  static func past(
    of session: String,
    _ station: Station
  ) throws(PipelineError) -> (created: Set<String>, brought: [String: String]) {
    var created: Set<String> = []
    var brought: [String: String] = [:]
    var copied: [String: String] = [:]
    try PipelineError.recording { () throws(LedgerError) in
      try station.ledger.each(Filter(session: session, kind: .note)) { entry in
        for name in entry.body["created"]?.array ?? [] {
          guard let name = name.string else { continue }
          created.insert(name)
          brought[name] = nil
        }
        for (path, source) in entry.body["brought"]?.object ?? [:] {
          guard let source = source.string else { continue }
          created.remove(path)
          // What was moved twice comes from where it was first.
          let first = brought.removeValue(forKey: source) ?? source
          if first != path { brought[path] = first }
        }
        for (path, source) in entry.body["copied"]?.object ?? [:] {
          copied[path] = source.string
        }
        return true
      }
    }
    for (path, source) in copied where (try? FileStatus(of: source)) == nil {
      created.remove(path)
      brought[path] = source
    }
    return (created, brought)
  }

  /// The state that was last seen in a Terraform folder, with the highest serial number of it.
  static func states(_ station: Station) -> (String) -> SeenState? {
    { directory in
      var seen: SeenState?
      try? station.ledger.each(Filter(kind: .note, isNewestFirst: true)) { entry in
        guard entry.body["terraform"]?.string == directory,
          let lineage = entry.body["lineage"]?.string, !lineage.isEmpty
        else { return true }
        seen = SeenState(lineage: lineage, serial: entry.body["serial"]?.integer ?? 0)
        return false
      }
      return seen
    }
  }

  /// The resources in the states that a request acts on, so that new ones can be told afterwards.
  static func stateKeys(_ judged: Judged) -> [String: JSONValue] {
    var states: [String: JSONValue] = [:]
    for (question, answer) in judged.facts.answers {
      guard case .terraform(let directory) = question else { continue }
      var keys: [JSONValue] = []
      if case .terraform(let state) = answer {
        keys = state.resources.map { .string("terraform:\(state.lineage):\($0.address)") }
      }
      states[directory] = .array(keys)
    }
    return states
  }

  /// The snapshot that was taken for a request.
  static func snapshot(of request: Request, _ station: Station) -> String? {
    var found: String?
    let filter = Filter(session: request.session, kind: .start, isNewestFirst: true, limit: 20)
    try? station.ledger.each(filter) { entry in
      guard entry.body["call"]?.string == request.call else { return true }
      found = entry.snapshot
      return false
    }
    return found
  }

  /// What a request made that was not there before: resources in a Terraform state, and paths.
  ///
  /// The request's own entries tell what it was to make, and what the state held before.
  static func made(by request: Request, _ station: Station) throws(PipelineError) -> [Draft] {
    var states: [String: Set<String>] = [:]
    var paths: [String] = []
    var placed: [String: [String: JSONValue]] = [:]
    try PipelineError.recording { () throws(LedgerError) in
      let filter = Filter(session: request.session, isNewestFirst: true, limit: 20)
      try station.ledger.each(filter) { entry in
        guard entry.body["call"]?.string ?? "" == request.call else { return true }
        for (folder, keys) in entry.body["state"]?.object ?? [:] {
          states[folder] = Set((keys.array ?? []).compactMap(\.string))
        }
        guard entry.kind == .request else { return true }
        paths = (entry.body["makes"]?.array ?? []).compactMap(\.string)
        placed["brought"] = entry.body["moves"]?.object
        placed["copied"] = entry.body["copies"]?.object
        return false
      }
    }
    var drafts = states.sorted { $0.key < $1.key }.compactMap { folder, before in
      stateNote(folder, before, request, station)
    }
    let there = paths.filter { (try? FileStatus(of: $0)) != nil }
    if !there.isEmpty {
      drafts.append(note(["created": .array(there.map(JSONValue.string))], request))
    }
    for (what, names) in placed.sorted(by: { $0.key < $1.key }) {
      let there = names.filter { (try? FileStatus(of: $0.key)) != nil }
      if !there.isEmpty { drafts.append(note([what: .object(there)], request)) }
    }
    return drafts
  }

  private static func stateNote(
    _ folder: String,
    _ before: Set<String>,
    _ request: Request,
    _ station: Station
  ) -> Draft? {
    guard case .terraform(let state) = Judge.state(in: folder, request) else { return nil }
    let keys = state.resources.map { "terraform:\(state.lineage):\($0.address)" }
    let new = keys.filter { !before.contains($0) }
    var body: [String: JSONValue] = [
      "terraform": .string(folder), "created": .array(new.map(JSONValue.string)),
    ]
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
