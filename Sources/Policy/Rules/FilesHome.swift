internal import Effects

extension Rule {
  static let filesHome = Rule(
    "files.delete.home",
    .deny,
    summary: "A home folder, or a folder above one, is never removed or replaced.",
    safer: "name the folders inside the project that have to go, one by one"
  ) { effect in
    effect.isFile && effect.place == .home
      && (effect.removes || (effect.changes && effect.traits.contains(.recursive)))
  }
}
