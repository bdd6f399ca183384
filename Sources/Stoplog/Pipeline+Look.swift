public import Effects
internal import Policy

extension Pipeline {
  /// Judges a request without a state folder: what `stoplog check` does.
  ///
  /// The project's policy counts, and what the user has taught below `$HOME`. A file of either
  /// that can't be read is a hold.
  public static func look(at request: Request) -> Judged { lookWithJudge(request).judged }

  /// The judgement, and the judge that gave it.
  static func lookWithJudge(_ request: Request) -> (judged: Judged, judge: Judge) {
    var surroundings = Surrounding.of(request, protected: [])
    do throws(PipelineError) {
      let file = try PolicyLoader.file(of: surroundings)
      let own = try PolicyLoader.own(below: request.environment["HOME"])
      surroundings.environments = own.environments.tightened(by: file.environments)
      var judge = PolicyLoader.judge(file, own: own, for: surroundings, by: nil)
      let found = try Constraining(station: nil).find(request, surroundings, judge.tools)
      judge.bind(found, request)
      return (judge.judge(request, in: surroundings), judge)
    } catch {
      let reason = Reason(rule: "policy.unreadable", verdict: .hold, text: error.description)
      let judgement = Judgement(
        verdict: .hold,
        reasons: [reason],
        alternatives: ["mend the stoplog.yaml that is named"]
      )
      let judged = Judged(
        request: request,
        surroundings: surroundings,
        judgement: judgement,
        facts: FactTable()
      )
      return (judged, Judge())
    }
  }
}
