internal import Effects

extension Rule {
  static let sessionEscalation = Rule(
    "session.escalation",
    .hold,
    summary: "A more drastic way after a milder one failed on the same target is for a person.",
    safer: "find out why the first way failed"
  ) { effect in
    effect.traits.contains(.escalated)
  }
}
