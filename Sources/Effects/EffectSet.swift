/// What a request would do, as far as it is known, and what is still to be looked up.
public struct EffectSet: Hashable, Sendable {
  /// Every effect, in the order of the text.
  public var effects: [Effect]
  /// Questions without an answer so far; each was taken as the worst case.
  public var questions: [Question]

  /// Collects effects and open questions.
  public init(effects: [Effect] = [], questions: [Question] = []) {
    self.effects = effects
    self.questions = questions
  }
}
