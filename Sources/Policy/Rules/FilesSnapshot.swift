internal import Effects

extension Rule {
  static let filesSnapshot = Rule(
    "files.snapshot",
    .allow,
    summary: "What exists nowhere else is saved first, so that it can be undone.",
    safer: ""
  ) { effect in
    (effect.isFile || effect.resource.kind == .ref)
      && effect.reversibility == .recoverable(.snapshot)
      && (effect.place == .project || effect.place == .temporary || effect.isEditOfProject)
  }
}
