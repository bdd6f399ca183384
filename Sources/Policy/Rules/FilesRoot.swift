internal import Effects

extension Rule {
  static let filesRoot = Rule(
    "files.delete.root",
    .deny,
    summary:
      "The root, and folders that the system can't do without, are never removed or rewritten.",
    safer: "name the one file or folder that has to change, with its full path"
  ) { effect in
    effect.isFile && effect.place == .root
      && (effect.removes || (effect.changes && effect.traits.contains(.recursive)))
  }
}
