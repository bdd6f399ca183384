internal import Effects
internal import ToolDescriptions

extension Tool {
  static let gio = Tool(
    "gio",
    summary: "Works on files and addresses of the desktop.",
    source: "gio(1), GLib 2.74",
    grammar: .posix,
    options: [.help, .version],
    subcommands: [
      .gioTrash, .gioRemove, .gioCopy, .gioMove, .gioRename, .gioMkdir, .gioSave, .gioList,
      .gioOpen, .gioMount,
    ],
    examples: [
      Example("gio list", "read file files"),
      Example("gio trash a", "delete a"),
      Example("gio --frob list", "read file files", "unknown text --frob"),
    ]
  )

  static let gioTrash = Tool(
    "trash",
    summary: "Moves files to the trash.",
    grammar: .gnu,
    options: [
      .flag("--list", "--restore", sets: ["look"]),
      .flag(
        "--empty",
        sets: ["look"],
        does: [
          Deed(
            .delete,
            .fixed(.directory, "the trash"),
            reversibility: .irreversible,
            why: "what lies in the trash has no other copy"
          )
        ]
      ), .help, .version,
    ],
    flags: "-f --force",
    operands: .each([
      Deed(.delete, .path, unless: ["look"], why: "it goes to the trash", traits: [.moved])
    ])
  )

  static let gioRemove = Tool(
    "remove",
    aliases: ["rm"],
    summary: "Removes files.",
    grammar: .gnu,
    options: [.flag("-f", "--force", skipsQuestion: true), .help, .version],
    operands: .each([.deletes])
  )

  static let gioCopy = Tool(
    "copy",
    aliases: ["cp"],
    summary: "Copies files.",
    grammar: .gnu,
    options: [.flag("-T", "--no-target-directory"), .help, .version],
    flags: """
      -p --progress -i --interactive --preserve -b --backup -P --no-dereference
      --default-permissions --default-modified-time
      """,
    operands: .sourcesThenTarget(sources: [.reads], target: [.overwrites], alone: [])
  )

  static let gioMove = Tool(
    "move",
    aliases: ["mv"],
    summary: "Moves files.",
    grammar: .gnu,
    options: [.help, .version],
    flags: """
      -p --progress -i --interactive -b --backup -C --no-copy-fallback -T --no-target-directory
      """,
    operands: .sourcesThenTarget(
      sources: [Deed(.delete, .path, traits: [.moved])],
      target: [.overwrites],
      alone: []
    )
  )

  static let gioRename = Tool(
    "rename",
    summary: "Renames a file.",
    grammar: .gnu,
    options: [.help, .version],
    operands: .list([[Deed(.delete, .path, traits: [.moved])], [.creates]], rest: [])
  )

  static let gioMkdir = Tool(
    "mkdir",
    summary: "Makes folders.",
    grammar: .gnu,
    options: [.help, .version],
    flags: "-p --parent",
    operands: .each([.creates])
  )

  static let gioSave = Tool(
    "save",
    summary: "Writes a file from what comes in.",
    grammar: .gnu,
    options: [.help, .version],
    flags: """
      -b --backup -c --create -a --append -p --private -u --unlink -v --print-etag
      """,
    values: "-e --etag",
    operands: .each([.overwrites])
  )

  static let gioList = Tool(
    "list",
    aliases: ["ls", "cat", "info", "monitor", "tree", "help", "version"],
    summary: "One of its commands.",
    grammar: .none,
    operands: .ignored,
    does: [Deed(.read, .fixed(.file, "files"))]
  )

  static let gioOpen = Tool(
    "open",
    aliases: ["launch"],
    summary: "One of its commands.",
    grammar: .none,
    operands: .ignored,
    does: [Deed(.read, .fixed(.program, "programs of the desktop"))]
  )

  static let gioMount = Tool(
    "mount",
    aliases: ["set", "mime"],
    summary: "One of its commands.",
    grammar: .none,
    operands: .ignored,
    does: [
      Deed(
        .modify,
        .fixed(.setting, "settings of the desktop"),
        reversibility: .reversible,
        why: "it can be set again"
      )
    ]
  )
}
