internal import Effects

extension Rule {
  static let remoteRewrite = Rule(
    "remote.rewrite",
    .hold,
    summary: "What a server holds for others is only replaced or removed by a person.",
    safer: "push a new branch, or revert with a new commit"
  ) { effect in
    effect.traits.contains(.remote) && effect.removes
  }
}
