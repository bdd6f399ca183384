internal import Effects
internal import JSON
internal import Ledger
internal import Linux
internal import Policy

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
    var past = Past()
    for entry in try entries(of: session, station) {
      switch entry.kind {
      case .start: past.start(entry.body)
      default: past.note(entry.body)
      }
    }
    for (path, source) in past.copied where (try? FileStatus(of: source)) == nil {
      past.created.remove(path)
      past.brought[path] = source
    }
    return (past.created, past.brought)
  }

  /// The session's notes and starts, oldest first.
  private static func entries(
    of session: String,
    _ station: Station
  ) throws(PipelineError) -> [Entry] {
    var found: [Entry] = []
    try PipelineError.recording { () throws(LedgerError) in
      for kind in [Kind.note, .start] {
        try station.ledger.each(Filter(session: session, kind: kind)) { entry in
          found.append(entry)
          return true
        }
      }
    }
    return found.sorted { $0.index < $1.index }
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
        keys = state.resources.map {
          .string(ResourceKey(terraform: $0.address, lineage: state.lineage).text)
        }
      }
      states[directory] = .array(keys)
    }
    return states
  }

  /// The addresses that a request may make in each state's folder: those that a saved plan makes,
  /// or without one those that the configuration declares.
  ///
  /// What an import, a move or another state brings in isn't made.
  static func stateMakes(_ judged: Judged) -> [String: JSONValue] {
    var makes: [String: JSONValue] = [:]
    let effects = judged.judgement.effects
    for (question, answer) in judged.facts.answers {
      guard case .terraform(let fact) = answer else { continue }
      switch question {
      case .plan(_, let directory):
        let new = fact.resources.filter { $0.actions == ["create"] }
        makes[directory] = .array(new.map { .string($0.address) })
      case .terraform(let directory) where makes[directory] == nil:
        let isApplied = effects.contains {
          $0.action == .modify && $0.resource == Resource(.stack, directory)
        }
        let writes = effects.contains { effect in
          effect.action != .read && effect.place != .none && !effect.traits.contains(.bookkeeping)
        }
        guard isApplied, !writes, !fact.imports, let configured = fact.configured else { continue }
        makes[directory] = .array(configured.map(JSONValue.string))
      default: continue
      }
    }
    return makes
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
}
