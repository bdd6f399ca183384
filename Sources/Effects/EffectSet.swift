/// What a request would do, as far as it is known, and what is still to be looked up.
public struct EffectSet: Hashable, Sendable {
  /// Every effect, in the order of the text.
  public var effects: [Effect]
  /// Questions without an answer so far; each was taken as the worst case.
  public var questions: [Question]
  /// Every program that would run, in the order in which they were followed.
  public var invocations: [Invocation]

  /// Collects effects and open questions.
  public init(
    effects: [Effect] = [],
    questions: [Question] = [],
    invocations: [Invocation] = []
  ) {
    self.effects = effects
    self.questions = questions
    self.invocations = invocations
  }
}
