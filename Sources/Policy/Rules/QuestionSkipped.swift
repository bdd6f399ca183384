internal import Effects

extension Rule {
  static let questionSkipped = Rule(
    "question.skipped",
    .hold,
    summary: "A question that the tool would ask is there for a reason.",
    safer: "leave the flag out and read what the tool asks"
  ) { effect in
    effect.traits.contains(.skipsQuestion) && !effect.isFile && effect.changes
      && effect.action != .execute && effect.reversibility != .reversible
      && !effect.traits.contains(.disposable) && !effect.isOwnAndSafe
  }
}
