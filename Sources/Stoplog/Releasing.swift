internal import Crypto
internal import Holds
internal import JSON
internal import Ledger
internal import Linux
internal import Policy
internal import Reports
internal import Storage

/// What a held request meets: an open hold, a refusal, or an approval to use up.
struct Releasing {
  private let station: Station

  init(_ station: Station) { self.station = station }

  /// What came of it.
  enum Result: ~Copyable {
    case held(Hold, note: String)
    case rejected(note: String)
    case permit(Permit)
  }

  /// Decides and records in one transaction, so that an approval is never used without a record.
  func release(_ judged: Judged) throws(PipelineError) -> Result {
    let attempt = try judged.attempt(station)
    let now = Clock.now
    let approvers = try station.approvers()
    return try station.database.transaction { () throws(PipelineError) in
      let release = try PipelineError.holding { () throws(HoldError) in
        try station.holds.release(attempt, approvers: approvers, now: now)
      }
      return try follow(release, judged, attempt, now)
    }
  }

  private func follow(
    _ release: consuming Release,
    _ judged: Judged,
    _ attempt: Attempt,
    _ now: Int
  ) throws(PipelineError) -> Result {
    switch consume release {
    case .permit(let permit):
      let id = permit.hold ?? ""
      try expectUnused(id)
      var used: [String: JSONValue] = ["hold": .string(id)]
      used["by_hand"] = judged.hand?.json
      try station.record([judged.asked(hold: id), judged.draft(.consumption, .object(used))])
      return .permit(permit)
    case .pending(let hold):
      try station.record([judged.asked(hold: hold.id)])
      return .held(hold, note: "It is the same call as before, and still waits.")
    case .coolingOff(let hold, let until):
      try station.record([judged.asked(hold: hold.id)])
      return .held(hold, note: HoldWords.coolingOff(until: until))
    case .rejected(let hold):
      try station.record([judged.asked(hold: hold.id)])
      return .rejected(note: "Hold \(hold.id) was \(hold.reason). Don't try other ways to it.")
    case .different(let hold, let differences):
      let what = differences.joined(separator: "; ")
      try station.record([
        judged.draft(.void, ["hold": .string(hold.id), "differences": .string(what)])
      ])
      let note = "Hold \(hold.id) was approved, but the approval is void: \(what)."
      return try open(judged, attempt, now, note: note)
    case .spent(let hold):
      let note = "The approval of hold \(hold.id) was used already; it is good once."
      return try open(judged, attempt, now, note: note)
    case .none: return try open(judged, attempt, now, note: "")
    }
  }

  /// Makes sure that the ledger knows of no use of an approval, whatever the store says.
  private func expectUnused(_ id: String) throws(PipelineError) {
    var isUsed = false
    try PipelineError.recording { () throws(LedgerError) in
      try station.ledger.each(Filter(kind: .consumption, hold: id)) { _ in
        isUsed = true
        return false
      }
    }
    if isUsed { throw .hold(.settled(id: id, state: .consumed, reason: "the ledger says so")) }
  }

  private func open(
    _ judged: Judged,
    _ attempt: Attempt,
    _ now: Int,
    note: String
  ) throws(PipelineError) -> Result {
    let shown = JudgementReport.json(judged.judgement)
    let hold = try PipelineError.holding { () throws(HoldError) in
      try station.holds.open(
        attempt,
        shown: shown,
        terms: judged.terms,
        now: now
      )
    }
    try station.record([
      judged.asked(hold: hold.id),
      judged.stopped(
        .hold,
        [
          "hold": .string(hold.id), "expires": .integer(hold.expires),
          "needs": .integer(hold.needs),
        ]
      ),
    ])
    return .held(hold, note: note)
  }
}
