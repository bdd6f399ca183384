internal import CommandLine

/// Every command, in the order in which the help shows them.
enum CommandList {
  static let all: [Command] = [
    .approve,
    .approvers,
    .askFirst,
    .breakGlass,
    .byHand,
    .check,
    .clear,
    .debt,
    .doctor,
    .drill,
    .exec,
    .explain,
    .freeze,
    .holds,
    .hook,
    .incidents,
    .`init`,
    .key,
    .lease,
    .leases,
    .lift,
    .log,
    .noDelete,
    .noExecute,
    .planOnly,
    .receipt,
    .reject,
    .rules,
    .show,
    .states,
    .status,
    .stop,
    .task,
    .tools,
    .undo,
    .verify,
    .version,
    .watch,
  ]

  /// The description of the whole program.
  static var spec: CommandSpec {
    CommandSpec(
      "stoplog",
      summary: "A gate between AI coding agents and the world",
      discussion: [
        "Works out what an action would do before it runs, makes it undoable where that is cheap, "
          + "holds it for a human where it is not, and keeps a record."
      ],
      subcommands: all.map(\.spec)
    )
  }

  /// The command with a name.
  static func named(_ name: String) -> Command? { all.first { $0.spec.name == name } }
}
