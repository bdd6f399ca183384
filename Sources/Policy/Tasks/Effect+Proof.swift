public import Effects

extension Effect {
  /// Whether it changes something of which evidence says that it isn't for development.
  ///
  /// What isn't known is held by other rules.
  public var isBeyondDevelopment: Bool {
    switch action {
    case .read, .execute, .unknown: false
    default:
      (environment == .production || environment == .staging) && !environmentReason.isEmpty
        && traits.isDisjoint(with: [.disposable, .byCustom])
    }
  }

  /// The effect in a sentence, for a reason.
  public var sentence: String { EffectText.sentence(self) }
}
