internal import Effects

extension Rule {
  static let filesProjectRoot = Rule(
    "files.delete.project",
    .hold,
    summary: "The project as a whole, or a folder above it, is only removed by a person.",
    safer: "name the folders inside the project that have to go"
  ) { effect in
    effect.isFile && [.projectRoot, .aboveProject].contains(effect.place)
      && (effect.action == .delete
        || (effect.changes && effect.action != .overwrite && effect.traits.contains(.recursive)
          && !effect.isEditOfProject))
  }
}

extension Effect {
  /// Programs that change who may use a file, which a snapshot of its bytes alone wouldn't show.
  static let labellers: Set<String> = ["chattr", "chflags", "chgrp", "chmod", "chown", "setfacl"]

  /// Whether files of the project are edited in place, as by a formatter, and can be put back.
  var isEditOfProject: Bool {
    action == .modify && place == .projectRoot && !Self.labellers.contains(program)
      && (reversibility == .reversible || reversibility == .recoverable(.snapshot)
        || reversibility == .recoverable(.git))
  }
}
