internal import Effects
internal import ToolDescriptions

extension Tool {
  static let defaults = Tool(
    "defaults",
    summary: "Shows and changes settings of programs.",
    source: "defaults(1), macOS 14",
    grammar: .none,
    subcommands: [
      .defaultsRead, .defaultsWrite, .defaultsImport, .defaultsExport, .defaultsDelete,
      .defaultsCurrentHost,
    ],
    examples: [
      Example("defaults read", "read setting settings of programs"),
      Example(
        "defaults write com.apple.dock autohide -bool true",
        "modify setting settings of programs"
      ),
      Example("defaults frobnicate", "unknown program defaults frobnicate"),
    ]
  )

  static let defaultsRead = Tool(
    "read",
    aliases: ["read-type", "find", "domains", "help", "print"],
    summary: "One of its commands.",
    grammar: .none,
    operands: .ignored,
    does: [Deed(.read, .fixed(.setting, "settings of programs"))]
  )

  static let defaultsWrite = Tool(
    "write",
    aliases: ["rename"],
    summary: "One of its commands.",
    grammar: .none,
    operands: .ignored,
    does: [
      Deed(
        .modify,
        .fixed(.setting, "settings of programs"),
        reversibility: .reversible,
        why: "the old value can be set again"
      )
    ]
  )

  static let defaultsImport = Tool(
    "import",
    summary: "One of its commands.",
    grammar: .none,
    operands: .ignored,
    does: [
      Deed(
        .overwrite,
        .fixed(.setting, "settings of programs"),
        reversibility: .irreversible,
        why: "every value of the domain is replaced",
        safer: "defaults export prints them first"
      )
    ]
  )

  static let defaultsExport = Tool(
    "export",
    summary: "Writes settings to a file.",
    grammar: .none,
    operands: .list([[]], rest: [.overwrites])
  )

  static let defaultsDelete = Tool(
    "delete",
    aliases: ["remove", "delete-all"],
    summary: "Removes settings.",
    grammar: .none,
    operands: .ignored,
    does: [
      Deed(
        .delete,
        .fixed(.setting, "settings of programs"),
        reversibility: .irreversible,
        why: "the values have no other copy",
        safer: "defaults export prints them first"
      )
    ]
  )

  static let defaultsCurrentHost = Tool(
    "-currentHost",
    aliases: ["-host"],
    summary: "Of this machine only.",
    grammar: .none,
    operands: .ignored,
    does: [
      Deed(
        .unknown,
        .fixed(.setting, "settings of programs"),
        why: "what comes after it isn't described"
      )
    ]
  )
}
