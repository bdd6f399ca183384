internal import Effects

extension Rule {
  static let filesRepository = Rule(
    "files.delete.repository",
    .hold,
    summary: "A repository holds history that may exist nowhere else.",
    safer: "push every branch first, then ask a person"
  ) { effect in
    effect.isFile && effect.removes && effect.place == .project
      && effect.reversibility != .reversible
      && (effect.resource.name.hasSuffix("/.git") || effect.resource.name.contains("/.git/"))
  }
}
