internal import Effects

extension Rule {
  static let sequenceRecreated = Rule(
    "sequence.recreated",
    .notify,
    summary: "What the session deleted comes back by its name only.",
    safer: ""
  ) { effect in
    effect.traits.contains(.recreated) && effect.action == .create
  }
}
