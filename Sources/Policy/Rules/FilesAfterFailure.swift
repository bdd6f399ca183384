internal import Effects

extension Rule {
  static let filesAfterFailure = Rule(
    "files.after-failure",
    .hold,
    summary: "If the step before fails, this one hits another folder.",
    safer: "tie the steps together with '&&', and check that the folder exists"
  ) { effect in
    effect.isFile && effect.removes && effect.traits.contains(.afterFailure)
      && effect.traits.contains(.recursive)
  }
}
