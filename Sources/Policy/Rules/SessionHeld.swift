internal import Effects

extension Rule {
  static let sessionHeld = Rule(
    "session.held",
    .hold,
    summary: "What waits for a person is not done in another way meanwhile.",
    safer: "wait for the answer, and go on with other work"
  ) { effect in
    effect.traits.contains(.heldBefore)
  }
}
