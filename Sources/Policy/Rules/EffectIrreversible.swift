internal import Effects

extension Rule {
  static let effectIrreversible = Rule(
    "effect.irreversible",
    .hold,
    summary: "What can't be undone is released by a person.",
    safer: "look for a form of the command that keeps what is there"
  ) { effect in
    effect.changes && effect.reversibility == .irreversible
      && !(effect.isDatabase && effect.traits.contains(.disposable))
  }
}
