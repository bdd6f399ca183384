internal import Effects
internal import ToolDescriptions

extension Deed {
  /// The results of a build are made anew.
  static let builds = Deed(
    .overwrite,
    .fixed(.file, "the results of the build"),
    reversibility: .recoverable(.regenerate),
    why: "the result of a build"
  )
  /// The results of a build go.
  static let cleansBuild = Deed(
    .delete,
    .fixed(.file, "the results of the build"),
    reversibility: .recoverable(.regenerate),
    why: "a build makes them again"
  )
  /// What lies at the path is read, with everything beneath it.
  static let readsTree = Deed(.read, .tree)
  /// What lies at the path changes, with everything beneath it.
  static let changesTree = Deed(.modify, .tree)
  /// The working directory is read.
  static let readsHere = Deed(.read, .here)
  /// Files of the working directory change.
  static let changesHere = Deed(.modify, .here)
  /// Files are checked, or changed with the mode `write`.
  static let checksOrWrites: [Deed] = [
    Deed(.modify, .tree, when: ["write"]), Deed(.read, .tree, unless: ["write"]),
  ]
  /// Versions of a language are installed or taken away.
  static let runtimes = Deed(.modify, .fixed(.package, "runtimes"), reversibility: .reversible)
  /// A version of a language goes with what was installed into it.
  static let dropsRuntime = Deed(
    .delete,
    .fixed(.package, "runtimes"),
    reversibility: .recoverable(.regenerate),
    why: "an install brings the version back"
  )
  /// An environment goes with everything that was installed into it.
  static let dropsEnvironment = Deed(
    .delete,
    .fixed(.package, "environment"),
    reversibility: .unknown,
    why: "it comes back only if what is in it was written down",
    safer: "an export of the environment first"
  )
  /// Something is put where others get it.
  static let deploys = Deed(
    .modify,
    .fixed(.infrastructure, "deployment"),
    reversibility: .unknown,
    why: "what runs there is replaced"
  )
  /// Something of the machine is told.
  static let tells = Deed(.read, .fixed(.setting, "programs"))
  /// A process that was started for the project stops, or starts again.
  static let turnsProcess = Deed(.modify, .fixed(.process, "processes"), reversibility: .reversible)
  /// Code runs that isn't known.
  static let runsUnknown = Deed(
    .unknown,
    .fixed(.program, "code"),
    why: "it runs code that isn't known"
  )
  /// Data goes to a server of the tool's makers.
  static let uploads = Deed(
    .send,
    .fixed(.host, "service"),
    reversibility: .irreversible,
    why: "what is there can be read by others"
  )
  /// Something that a server keeps for others is deleted.
  static let deletesRemote = Deed(
    .delete,
    .fixed(.object, "service"),
    reversibility: .irreversible,
    why: "others may use it",
    traits: [.remote]
  )
}
