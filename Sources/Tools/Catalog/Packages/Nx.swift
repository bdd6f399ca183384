internal import ToolDescriptions

extension Tool {
  static let nx = Tool(
    "nx",
    summary: "Runs tasks of a project.",
    source: "https://nx.dev/nx-api/nx/documents, Nx 20",
    grammar: .none,
    operands: .reader(.ownTask),
    takesOtherWords: true,
    subcommands: [.nxReset, .nxRelease, .nxReport, .nxFormatCheck, .nxFormatWrite, .nxGenerate],
    examples: [
      Example("nx build app", "execute project nx build app"),
      Example("nx release --yes", "send package registry"),
      Example("nx release --zap", "send package registry", "unknown text --zap"),
    ]
  )

  static let nxReset = Tool(
    "reset",
    aliases: ["clear-cache"],
    summary: "Forgets what was built.",
    grammar: .none,
    operands: .ignored,
    does: [.cleansBuild]
  )

  static let nxRelease = Tool(
    "release",
    summary: "Changes versions, and publishes packages.",
    grammar: .exact,
    options: [
      .flag("-d", "--dry-run", sets: [.dryRun]), .flag("-h", "--help", sets: [.help]),
      .flag("-y", "--yes", skipsQuestion: true),
    ],
    flags: "--verbose --first-release --skip-publish",
    values: """
      -p --projects -g --groups --specifier --otp --tag --registry --access --preid
      """,
    operands: .ignored,
    does: [.publishes]
  )

  static let nxReport = Tool(
    "report",
    aliases: ["list", "show", "graph", "dep-graph", "print-affected", "view-logs"],
    summary: "Shows something.",
    grammar: .none,
    operands: .ignored,
    does: [.looks]
  )

  static let nxFormatCheck = Tool(
    "format:check",
    summary: "Checks the layout of code.",
    grammar: .none,
    operands: .ignored,
    does: [.readsHere]
  )

  static let nxFormatWrite = Tool(
    "format:write",
    aliases: ["format"],
    summary: "Lays code out.",
    grammar: .none,
    operands: .ignored,
    does: [.changesHere]
  )

  static let nxGenerate = Tool(
    "generate",
    aliases: ["g", "init", "add", "import", "migrate", "connect", "repair", "sync", "new"],
    summary: "Makes or changes files.",
    grammar: .none,
    operands: .ignored,
    does: [.changesHere]
  )
}
