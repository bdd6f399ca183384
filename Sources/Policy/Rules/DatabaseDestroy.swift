internal import Effects

extension Rule {
  static let databaseDestroy = Rule(
    "database.destroy",
    .hold,
    summary: "Data in a database is only destroyed by a person.",
    safer: "make a backup that was restored once, or use a database made for tests"
  ) { effect in
    effect.isDatabase && effect.removes && !effect.traits.contains(.disposable)
      && !effect.isHarmless && effect.reversibility != .recoverable(.snapshot)
  }
}
