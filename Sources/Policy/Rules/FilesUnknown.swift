internal import Effects

extension Rule {
  static let filesUnknown = Rule(
    "files.unknown",
    .hold,
    summary: "A path that isn't known before the command runs may be any path.",
    safer: "write the path out, or set the variable on the same line"
  ) { effect in
    effect.isFile && effect.place == .none && effect.changes
      && effect.reversibility == .unknown
  }
}
