internal import Effects

extension Rule {
  static let filesAfterFailure = Rule(
    "files.after-failure",
    .hold,
    summary: "If the step before fails, this one hits another folder, or the only copy.",
    safer: "tie the steps together with '&&', and look first whether what they need is there"
  ) { effect in
    effect.isFile && effect.removes && effect.traits.contains(.afterFailure)
      && effect.traits.contains(.recursive)
  }
}
