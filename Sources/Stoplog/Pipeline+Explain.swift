public import Effects
public import Reports

extension Pipeline {
  /// Judges a request as ``look(at:)`` does, and says how it came to that.
  ///
  /// - Parameters:
  ///   - request: What is asked for.
  ///   - isPure: Whether nothing is looked up, so that every open question has the worst answer.
  ///   - version: The program's version, for a bug report.
  public static func explain(
    _ request: Request,
    isPure: Bool,
    version: String
  ) -> Explanation {
    let judge: Judge
    let judged: Judged
    if isPure {
      judge = Judge()
      judged = judge.judgePurely(request)
    } else {
      (judged, judge) = lookWithJudge(request)
    }
    return Explanation(
      version: version,
      request: request,
      surroundings: judged.surroundings,
      judgement: judged.judgement,
      facts: judged.facts,
      trace: judge.trace(of: judged),
      isPure: isPure
    )
  }
}
