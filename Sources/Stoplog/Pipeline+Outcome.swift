public import Effects
public import Execution
internal import JSON
internal import Ledger
internal import Linux

/// How a run ended, as far as it is known.
public enum RunResult: Sendable {
  /// Stoplog ran it itself.
  case ended(Ending)
  /// It could not be started.
  case failed(String)
  /// An agent ran it, and told this.
  case told(status: Int?, succeeded: Bool?, output: String)
}

extension Pipeline {
  /// Records how a request ended, and what it made.
  ///
  /// - Throws: ``PipelineError``; the outcome is then not on record.
  public func record(
    _ result: RunResult,
    of request: Request,
    snapshot: String? = nil
  ) throws(PipelineError) {
    var body: [String: JSONValue] = [:]
    if !request.call.isEmpty { body["call"] = .string(request.call) }
    if let snapshot {
      body["snapshot"] = .string(snapshot)
      body["undo"] = .string("stoplog undo \(snapshot)")
    }
    switch result {
    case .ended(let ending):
      body["status"] = .integer(ending.status)
      body["milliseconds"] = .integer(ending.milliseconds)
    case .failed(let why): body["failure"] = .string(why)
    case .told(let status, let succeeded, let output):
      body["status"] = status.map(JSONValue.integer)
      body["succeeded"] = succeeded.map(JSONValue.bool)
      if !output.isEmpty { body["output"] = .string(output) }
    }
    let outcome = Draft(
      .outcome,
      time: Clock.now,
      session: request.session,
      agent: request.agent,
      body: .object(body)
    )
    try station.record([outcome] + Provenance.made(by: request, result, station))
  }
}
