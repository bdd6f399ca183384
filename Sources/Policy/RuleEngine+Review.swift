internal import Effects

extension RuleEngine {
  /// The rule's name, where a change of production takes a reviewer who doesn't run the agent.
  public static let review = "review.peer"

  /// Holds a change of production for somebody else than whoever runs the agent.
  ///
  /// Nothing loosens it: neither a lease nor a rule of the project, and only for one hold a broken glass.
  func judgeReview(_ effect: Effect, _ judgement: inout Judgement) {
    guard file.isPeerReviewed, effect.action != .read,
      OrderScope.belongs(effect, to: .production)
    else { return }
    judgement.release.isPeer = true
    judgement.reasons.append(
      Reason(
        rule: Self.review,
        verdict: .hold,
        text: "it takes a reviewer who doesn't run the agent: \(EffectText.sentence(effect))",
        origin: effect.origin
      )
    )
  }
}
