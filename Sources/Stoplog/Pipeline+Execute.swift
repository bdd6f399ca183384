public import Effects
public import Execution
internal import Holds
internal import Linux
public import Policy

/// What came of a request that Stoplog runs itself.
public enum Run: Sendable {
  /// It ran; the snapshot undoes it.
  case ended(Ending, snapshot: String?)
  /// It waits as the hold.
  case held(Judgement, hold: String, note: String)
  /// It was denied.
  case denied(Judgement, note: String)
}

extension Pipeline {
  /// Submits a command, runs it if it may run, and records how it ended.
  ///
  /// Standard input, output and error are the caller's own.
  ///
  /// - Throws: ``PipelineError``. If it is thrown after the run, the outcome is not on record, and
  ///   the ledger shows a start without one.
  public func execute(_ request: Request) throws(PipelineError) -> Run {
    var request = request
    // By which the record's entries about this run are told from those about another.
    if request.call.isEmpty { request.call = "run-\(UInt64.random(in: 0 ... .max))" }
    switch try submit(request) {
    case .held(let judged, let hold, let note):
      return .held(judged.judgement, hold: hold.id, note: note)
    case .denied(let judged, let note): return .denied(judged.judgement, note: note)
    case .run(let permit, let judged, let snapshot):
      // Whoever stops everything has either seen this run on record, or is seen here.
      let last = try InForce(station).bind(judged)
      guard last.judgement.verdict < .deny else {
        try record(.failed("stopped before it began"), of: judged.request, snapshot: snapshot)
        return .denied(last.judgement, note: last.note)
      }
      let ending: Ending
      do throws(ExecutionError) {
        ending = try Runner.run(
          permit,
          directory: request.directory,
          environment: request.environment
        )
      } catch {
        try record(.failed(error.description), of: judged.request, snapshot: snapshot)
        throw .execution(error)
      }
      try record(.ended(ending), of: judged.request, snapshot: snapshot)
      return .ended(ending, snapshot: snapshot)
    }
  }
}
