internal import Effects
internal import ToolDescriptions

extension Deed {
  /// Something goes that the service keeps for a while.
  static let deletesKept = Deed(
    .delete,
    .named(.infrastructure),
    reversibility: .unknown,
    why: "the service keeps it for days at most, if at all",
    safer: "the matching describe or show operation first, to see what goes and how long it is kept"
  )
  /// A backup, or what keeps things from being lost, goes.
  static let deletesBackup = Deed(
    .delete,
    .named(.infrastructure),
    reversibility: .irreversible,
    why: "it is what brings lost data back, or keeps them from being lost",
    safer: "leave it until nothing needs it any more",
    traits: [.protection]
  )
  /// A lock or a protection goes that keeps something from being deleted.
  static let dropsProtection = Deed(
    .delete,
    .named(.infrastructure),
    reversibility: .unknown,
    why: "nothing keeps it from being deleted then",
    traits: [.protection]
  )
  /// A virtual machine or its like goes with its disks.
  static let deletesMachine = Deed(
    .delete,
    .named(.infrastructure),
    reversibility: .irreversible,
    why: "its disks go with it",
    safer: "stop it, or export it first"
  )
  /// A cluster goes with everything that runs in it.
  static let deletesRunningCluster = Deed(
    .delete,
    .named(.cluster),
    reversibility: .irreversible,
    why: "everything in it goes, volumes too"
  )
  /// Something appears on a server that others see; the words say what.
  static let createsOnServer = Deed(
    .create,
    .named(.repository),
    reversibility: .reversible,
    traits: [.remote]
  )
  /// Files appear here.
  static let writesFiles = Deed(
    .create,
    .fixed(.file, "downloaded files"),
    reversibility: .reversible
  )
  /// What is downloaded is put beneath the path.
  static let writesDownloads = Deed(
    .create,
    .tree,
    when: ["download"],
    reversibility: .reversible
  )
  /// Resources that a template doesn't name are deleted.
  static let deletesUnnamed = Deed(
    .delete,
    .fixed(.infrastructure, "resources that the template lacks"),
    when: ["complete"],
    reversibility: .irreversible,
    why: "whatever the template doesn't name is deleted",
    safer: "the same with what-if, and incremental mode"
  )
  /// Statements that a service of a cloud runs.
  static let runsWarehouse = Deed(.execute, .code(.warehouse))
}
