internal import Effects

extension Rule {
  static let databaseChange = Rule(
    "database.change",
    .hold,
    summary: "A database that isn't known to be for development is treated as production.",
    safer: "point the settings at a database for development, or have a person run it"
  ) { effect in
    effect.isDatabase && effect.changes && !effect.removes && effect.environment != .development
      && effect.reversibility != .reversible
  }
}
