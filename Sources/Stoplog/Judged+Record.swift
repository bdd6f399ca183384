internal import Crypto
internal import Effects
internal import Holds
internal import JSON
internal import Ledger
internal import Linux
internal import Policy
internal import Reports
internal import Snapshots

extension Judged {
  /// An entry that belongs to this request.
  func draft(_ kind: Kind, _ body: JSONValue) -> Draft {
    Draft(kind, time: Clock.now, session: request.session, agent: request.agent, body: body)
  }

  /// The record of what was asked for and decided.
  func asked(hold: String? = nil) -> Draft {
    let excerpt = Excerpt(request.text)
    var body: [String: JSONValue] = [
      "text": .string(excerpt.text), "directory": .string(request.directory),
      "verdict": .string(judgement.verdict.rawValue),
      "rules": .array(Set(judgement.reasons.map(\.rule)).sorted().map(JSONValue.string)),
      "effects": .array(judgement.effects.filter { $0.action != .read }.prefix(50).map(Self.line)),
    ]
    let (moves, copies) = placements
    let makes = judgement.effects.filter { effect in
      effect.action == .create && effect.place != .none && moves[effect.resource.name] == nil
        && isNew(effect.resource.name)
    }
    if !moves.isEmpty { body["moves"] = .object(moves.mapValues(JSONValue.string)) }
    if !copies.isEmpty { body["copies"] = .object(copies.mapValues(JSONValue.string)) }
    body["touches"] = touchRecord()
    if !makes.isEmpty {
      body["makes"] = .array(makes.prefix(50).map { .string($0.resource.name) })
    }
    let keys = madeKeys
    if !keys.isEmpty { body["keys"] = .object(keys.mapValues(JSONValue.string)) }
    if !excerpt.isWhole {
      body["length"] = .integer(excerpt.length)
      body["sha256"] = .string(excerpt.digest.hex)
    }
    if !request.call.isEmpty { body["call"] = .string(request.call) }
    if !request.subagent.isEmpty { body["subagent"] = .string(request.subagent) }
    if !judgement.leases.isEmpty {
      body["leases"] = .array(judgement.leases.sorted().map(JSONValue.string))
    }
    if !judgement.used.isEmpty {
      body["scope"] = .array(judgement.used.sorted().map(JSONValue.string))
    }
    if !judgement.loosenings.isEmpty {
      body["incidents"] = .array(judgement.loosenings.sorted().map(JSONValue.string))
    }
    if request.agent == "exec" { body["process"] = Stopping.runner }
    if let hold { body["hold"] = .string(hold) }
    body["by_hand"] = hand?.json
    return draft(.request, .object(body))
  }

  /// The record of a denial; one that only repeats what was said of a hold is not another.
  func denied() -> [Draft] {
    if let hold = remembered?.hold { return [asked(hold: hold)] }
    // What only an order forbids may be asked for again when the order has ended.
    if let unbound, unbound.verdict < .deny { return [asked()] }
    let isKnown = touchRecord(stopped: true) != nil
    return [asked()] + (isKnown ? [stopped(.state, ["denied": true])] : [])
  }

  /// The record that it is stopped, by which the session's later requests are judged.
  func stopped(_ kind: Kind, _ body: [String: JSONValue]) -> Draft {
    var body = body
    body["text"] = .string(Excerpt(request.text).text)
    body["directory"] = .string(request.directory)
    body["touches"] = touchRecord(stopped: true)
    return draft(kind, .object(body))
  }

  /// The record that it starts; none if it only looks.
  func started(snapshot: Snapshot?, hold: String?) -> [Draft] {
    guard changes || snapshot != nil else { return [] }
    var body: [String: JSONValue] = [:]
    if !request.call.isEmpty { body["call"] = .string(request.call) }
    if let snapshot { body["snapshot"] = .string(snapshot.id) }
    if let hold { body["hold"] = .string(hold) }
    if !["exec", "person", Self.byHand].contains(request.agent) {
      body["process"] = Stopping.agent
    }
    let state = Provenance.stateKeys(self)
    if !state.isEmpty {
      body["state"] = .object(state)
      body["creates"] = .object(Provenance.stateMakes(self))
    }
    if let taken = takenKeys {
      if !taken.isEmpty { body["takes"] = .array(taken.map(JSONValue.string)) }
    } else {
      body["takesAll"] = true
    }
    if takesStates { body["takesStates"] = true }
    var drafts: [Draft] = []
    if let snapshot {
      drafts.append(draft(.snapshot, .object(SnapshotPlan.record(of: snapshot))))
    }
    return drafts + [draft(.start, .object(body))]
  }

  /// The same, held because what it would lose can't be saved.
  func heldBecause(_ error: SnapshotError) -> Judged {
    var judged = self
    let why = error.description.split(separator: "\n").first.map(String.init) ?? ""
    judged.judgement.verdict = .hold
    judged.judgement.obligations = []
    judged.judgement.reasons.insert(
      Reason(rule: "snapshot.failed", verdict: .hold, text: "nothing could be saved first: \(why)"),
      at: 0
    )
    judged.judgement.alternatives.append(
      "make room for the snapshot, or take the command apart into smaller steps"
    )
    return judged
  }

  /// Whether nothing was at a path before; what was there is nobody's own work.
  private func isNew(_ path: String) -> Bool {
    guard case .path(let fact)? = facts[.path(path)] else { return false }
    return fact.kind == .missing
  }

  private static func line(_ effect: Effect) -> JSONValue { .string(effect.description) }
}
