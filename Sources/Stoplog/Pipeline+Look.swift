public import Effects
internal import Policy

extension Pipeline {
  /// Judges a request without a state folder: what `stoplog check` does.
  ///
  /// The project's policy counts. A policy that can't be read is a hold.
  public static func look(at request: Request) -> Judged {
    var surroundings = Surrounding.of(request, protected: [])
    do throws(PipelineError) {
      let file = try PolicyLoader.file(of: surroundings)
      surroundings.environments = file.environments
      let judge = PolicyLoader.judge(file, for: surroundings) { _ in nil }
      return judge.judge(request, in: surroundings)
    } catch {
      let reason = Reason(rule: "policy.unreadable", verdict: .hold, text: error.description)
      let judgement = Judgement(
        verdict: .hold,
        reasons: [reason],
        alternatives: ["mend the project's stoplog.yaml"]
      )
      return Judged(
        request: request,
        surroundings: surroundings,
        judgement: judgement,
        facts: FactTable()
      )
    }
  }
}
