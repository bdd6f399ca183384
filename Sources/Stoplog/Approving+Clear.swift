internal import Crypto
public import Holds
internal import JSON
internal import Ledger
internal import Linux
internal import Storage

extension Approving {
  /// Takes a rejection back: the agent may ask again, and no more.
  ///
  /// - Returns: The hold, which stays ended.
  /// - Throws: ``PipelineError``; the rejection then stands, and nothing is recorded.
  @discardableResult
  public func clear(_ clearance: Clearance, as approver: Approver) throws(PipelineError) -> Hold {
    let now = Clock.now
    return try station.database.transaction { () throws(PipelineError) in
      let approvers = try station.approvers()
      let (cleared, note) = try PipelineError.holding { () throws(HoldError) in
        let note = try approver.sign(clearance)
        let cleared = try station.holds.clear(
          clearance,
          signed: note,
          approvers: approvers,
          now: now
        )
        return (cleared, note)
      }
      try station.record([
        Draft(
          .state,
          time: now,
          session: cleared.session,
          agent: "person",
          body: [
            "hold": .string(cleared.id), "by": .string(approver.owner.name),
            "reason": "the rejection is taken back", "note": .string(note.description),
          ]
        )
      ])
      return cleared
    }
  }
}
