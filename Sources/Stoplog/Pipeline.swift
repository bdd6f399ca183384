public import Effects
internal import Facts
internal import Holds
internal import Ledger
internal import Linux
internal import Policy
internal import Snapshots

/// Parse, analyse, decide, hold, snapshot, run, record: the whole way of a request.
///
/// This is the only file that knows every step.
public struct Pipeline {
  /// Where everything is kept.
  public let station: Station

  /// For which proposal a person runs it himself; nil for what an agent asks.
  var hand: Hand?

  /// Works with a state folder.
  public init(_ station: Station) { self.station = station }

  /// Decides about a request, and records the decision before anything can run.
  ///
  /// With leave to run, what the run would lose is saved already, and the start is on the disk.
  ///
  /// - Throws: ``PipelineError``; the request must not run then.
  public func submit(_ request: Request) throws(PipelineError) -> Decision {
    let judged = try judge(request)
    try judged.raiseFaults(station)
    if !judged.learned.isEmpty { try station.record(judged.learned) }
    switch judged.judgement.verdict {
    case .deny:
      return .denied(judged, note: try judged.refuse(station))
    case .hold:
      return try release(judged)
    case .allow, .notify:
      guard judged.needsSnapshot else {
        try station.record([judged.asked()] + judged.started(snapshot: nil, hold: nil))
        return .run(try permit(judged), judged, snapshot: nil)
      }
      let saved: Snapshot
      do throws(PipelineError) {
        saved = try SnapshotPlan.take(judged, try station.snapshots())
      } catch .snapshot(let error) {
        return try release(judged.heldBecause(error))
      }
      try station.record([judged.asked()] + judged.started(snapshot: saved, hold: nil))
      return .run(try permit(judged), judged, snapshot: saved.id)
    }
  }

  /// Judges a request in the world as it is; nothing is recorded and nothing changes.
  public func judge(_ request: Request) throws(PipelineError) -> Judged {
    var surroundings = Surrounding.of(request, protected: [station.directory] + Surrounding.program)
    let file = try PolicyLoader.file(of: surroundings)
    let own = try PolicyLoader.own()
    surroundings.environments = own.environments.tightened(by: file.environments)
    var judge = PolicyLoader.judge(file, own: own, for: surroundings, by: station)
    let found = try constrain(&judge, request, surroundings)
    var judged = judge.judge(request, in: surroundings)
    // What the session made and moved is looked up only where it can make a difference.
    if judged.judgement.verdict == .hold || judged.needsSnapshot {
      let (created, brought) = try Provenance.past(of: request.session, station)
      surroundings.created = created
      surroundings.brought = brought
      if !created.isEmpty || !brought.isEmpty { judged = judge.judge(request, in: surroundings) }
    }
    judged.learned = found.learned
    judged.hand = hand
    if file.holdsReach || own.holdsReach { try reach(found, &judge, &judged) }
    let standing = try InForce(station)
    judged = try Incidents.loosen(standing.lease(judged, &judge.engine), &judge.engine, station)
    judged = try standing.bind(judged, after: station, judge.engine)
    if hand != nil { judged.holdForHand("a person runs it by hand") }
    if judged.judgement.verdict == .hold { judged.policy = PolicyLoader.digest(of: surroundings) }
    return judged
  }

  private func permit(_ judged: Judged) throws(PipelineError) -> Permit {
    try PipelineError.holding { () throws(HoldError) in
      try Gate.permit(judged.request, judged: judged.judgement)
    }
  }

  /// Uses an approval if there is one; opens a hold if there is none.
  private func release(_ judged: Judged) throws(PipelineError) -> Decision {
    switch try Releasing(station).release(judged) {
    case .held(let hold, let note): return .held(judged, hold, note: note)
    case .rejected(let note): return .denied(judged, note: note)
    case .permit(let permit):
      let saved =
        judged.needsSnapshot
        ? try SnapshotPlan.take(judged, try station.snapshots()) : nil
      try station.record(judged.started(snapshot: saved, hold: permit.hold))
      return .run(permit, judged, snapshot: saved?.id)
    }
  }
}
