internal import Effects
package import ToolDescriptions

extension Deed {
  /// An account and its rights are chosen by name.
  static let usesProfile = Deed(.read, .named(.account))
  /// Something appears in the cloud.
  static let createsCloud = Deed(.create, .named(.infrastructure), reversibility: .reversible)
  /// Something is switched, and can be switched back.
  static let switchesCloud = Deed(.modify, .named(.infrastructure), reversibility: .reversible)
  /// Something has another value, and the earlier one isn't kept.
  static let changesCloud = Deed(
    .modify,
    .named(.infrastructure),
    reversibility: .unknown,
    why: "what it was before isn't kept by the command",
    safer: "the matching describe or get operation first"
  )
  /// Something in the cloud is gone.
  static let deletesCloud = Deed(
    .delete,
    .named(.infrastructure),
    reversibility: .irreversible,
    why: "what is deleted in the cloud comes back only from a backup that outlives it",
    safer: "a snapshot that is kept, and the matching describe operation to see what goes"
  )
  /// Somebody gets rights.
  static let grantsCloud = Deed(
    .grant,
    .named(.infrastructure),
    reversibility: .unknown,
    why: "whoever gets the right may have used it before it is taken back"
  )
  /// Code runs in the cloud.
  static let runsInCloud = Deed(
    .execute,
    .named(.infrastructure),
    reversibility: .unknown,
    why: "what the code does there isn't looked up"
  )
  /// Something goes out to people or systems.
  static let publishesCloud = Deed(
    .send,
    .named(.infrastructure),
    reversibility: .irreversible,
    why: "what was sent or bought can't be taken back"
  )
  /// No last snapshot is taken.
  static let skipsFinalSnapshot = Deed(
    .delete,
    .fixed(.object, "final snapshot"),
    reversibility: .irreversible,
    why: "no snapshot is taken before the database goes",
    safer: "--final-db-snapshot-identifier NAME",
    traits: [.protection]
  )
  /// Backups go with what they are of.
  static let deletesAutomatedBackups = Deed(
    .delete,
    .fixed(.object, "automated backups"),
    reversibility: .irreversible,
    why: "the backups go together with the database",
    safer: "--no-delete-automated-backups",
    traits: [.protection]
  )
  /// What keeps a thing from being deleted is taken away.
  static let liftsProtection = Deed(
    .delete,
    .fixed(.setting, "deletion protection"),
    reversibility: .reversible,
    why: "nothing keeps it from being deleted then",
    traits: [.protection]
  )
  /// No backups are taken any more.
  static let takesNoBackups = Deed(
    .delete,
    .fixed(.setting, "automated backups"),
    reversibility: .unknown,
    why: "no backups are taken then, and the logs for point-in-time recovery may go",
    traits: [.protection]
  )
  /// An object is written, perhaps over another.
  package static let writesObject = Deed(
    .overwrite,
    .named(.object),
    reversibility: .unknown,
    why: "an object of that name is replaced, unless the bucket keeps versions"
  )
  /// An object goes to another name.
  package static let movesObject = Deed(.delete, .named(.object), traits: [.moved])
  /// Objects are deleted.
  package static let deletesObjects = Deed(
    .delete,
    .named(.object),
    reversibility: .irreversible,
    why: "deleted objects come back only if the bucket keeps versions",
    safer: "--dryrun"
  )
  /// Every object of a bucket is deleted.
  static let emptiesBucket = Deed(
    .delete,
    .fixed(.object, "every object of the bucket"),
    reversibility: .irreversible,
    why: "deleted objects come back only if the bucket keeps versions",
    safer: "aws s3 ls"
  )
  /// Files are put into a container.
  package static let writesContainer = Deed(
    .modify,
    .named(.container),
    reversibility: .unknown,
    why: "files of the same names inside the container are replaced"
  )
  /// Something appears on a server that others see.
  static let makesOnServer = Deed(
    .create,
    .fixed(.repository, "github"),
    reversibility: .reversible,
    traits: [.remote]
  )
  /// Something on a server that others see changes.
  package static let changesOnServer = Deed(
    .modify,
    .named(.repository),
    reversibility: .unknown,
    why: "others see it, and what it was isn't kept by the command",
    traits: [.remote]
  )
  /// Something on a server that others see is closed, opened, locked or the like.
  package static let switchesOnServer = Deed(
    .modify,
    .named(.repository),
    reversibility: .reversible,
    why: "others see it, and another command takes it back",
    traits: [.remote]
  )
  /// A request is merged on the server.
  package static let mergesOnServer = Deed(
    .modify,
    .named(.repository),
    reversibility: .reversible,
    why: "it adds commits to a branch that others see, as a push does",
    traits: [.remote]
  )
  /// A branch that is merged goes with that.
  static let deletesMergedBranch = Deed(
    .modify,
    .fixed(.ref, "the branch on the server"),
    reversibility: .reversible,
    why: "it goes once it is merged; its commits stay in the pull request",
    traits: [.remote]
  )
  /// The rules that protect a branch are passed over.
  static let goesPastProtection = Deed(
    .modify,
    .fixed(.repository, "the branch's protection"),
    reversibility: .unknown,
    why: "it goes past the rules that protect the branch",
    traits: [.remote]
  )
  /// Something on a server that others see is deleted.
  package static let deletesOnServer = Deed(
    .delete,
    .named(.repository),
    reversibility: .irreversible,
    why: "what is deleted on the server is gone for everybody",
    traits: [.remote]
  )
  /// The branch of a pull request, or the tag of a release, is deleted with it.
  static let deletesHeadBranch = Deed(
    .delete,
    .fixed(.ref, "the branch or tag on the server"),
    reversibility: .reversible,
    why: "its commits stay in the pull request",
    traits: [.remote]
  )
  /// A bucket is deleted.
  static let deletesBucket = Deed(
    .delete,
    .named(.bucket),
    reversibility: .irreversible,
    why: "somebody else may take the name then"
  )
}
