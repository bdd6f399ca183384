internal import Effects
package import ToolDescriptions

extension Deed {
  /// Dependencies are put where the project finds them, and its own scripts for that run.
  package static let packageInstalls: [Deed] =
    [packages]
    + ["preinstall", "install", "postinstall", "prepare"].map {
      Deed(.execute, .fixedScript($0), unless: ["ignore-scripts", "global"])
    }
  /// Dependencies change; the lock file says which they were.
  package static let packages = Deed(
    .modify,
    .fixed(.package, "dependencies"),
    reversibility: .reversible,
    why: "an install from the lock file brings them back"
  )
  /// Programs of the person, rather than of the project, change.
  static let programs = Deed(
    .modify,
    .fixed(.package, "programs"),
    reversibility: .reversible
  )
  /// What was built is deleted.
  static let deletesBuilt = Deed(.delete, .fixedPath("target"), why: "a build makes it again")
  /// A cache is emptied; downloads fill it again.
  static let emptiesCache = Deed(
    .delete,
    .fixed(.package, "cache"),
    reversibility: .recoverable(.regenerate)
  )
  /// A package is published, for good.
  static let publishes = Deed(
    .send,
    .fixed(.package, "registry"),
    reversibility: .irreversible,
    why: "a version that was published can't be published again or taken from those who have it",
    safer: "the same with --dry-run"
  )
  /// A published package is taken away.
  static let unpublishes = Deed(
    .delete,
    .fixed(.package, "registry"),
    reversibility: .irreversible,
    why: "everything that depends on the package breaks, and its name may stay closed",
    safer: "npm deprecate",
    traits: [.remote]
  )
  /// What the registry says of a package changes.
  static let relabels = Deed(
    .modify,
    .fixed(.package, "registry"),
    reversibility: .reversible,
    traits: [.remote]
  )
  /// Somebody gets rights on a package.
  static let grantsPackage = Deed(
    .grant,
    .fixed(.package, "registry"),
    why: "somebody else may publish then"
  )
  /// A token is kept.
  static let keepsToken = Deed(
    .create,
    .fixed(.secret, "registry token"),
    reversibility: .reversible
  )
  /// Settings of the tool change.
  static let changesSettings = Deed(
    .modify,
    .fixed(.setting, "settings"),
    reversibility: .reversible
  )
  /// Code of the project runs.
  static let runsProject = Deed(.execute, .project)
}

extension Deed {
  /// Settings and data of a program go with it.
  static let dropsCaskData = Deed(
    .delete,
    .fixed(.setting, "settings and data of the program"),
    reversibility: .irreversible,
    why: "what the program kept goes too",
    safer: "the same without --zap"
  )
}
