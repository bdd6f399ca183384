internal import ToolDescriptions

extension Tool {
  static let asdf = Tool(
    "asdf",
    summary: "Installs versions of many languages.",
    source: "asdf help, asdf 0.14",
    grammar: .exact,
    options: [.flag("-h", "--help", "--version", sets: [.help])],
    flags: "--parent -p --urls --refs --head --no-header --all",
    subcommands: [.asdfList, .asdfInstall, .asdfUninstall, .asdfPlugin, .asdfExec],
    examples: [
      Example("asdf install nodejs 20", "modify package runtimes"),
      Example("asdf uninstall nodejs 18", "delete package runtimes"),
      Example("asdf zap", "unknown program asdf zap"),
    ]
  )

  static let asdfList = Tool(
    "list",
    aliases: [
      "list-all", "latest", "current", "where", "which", "info", "help", "shimversions", "version",
      "completion",
    ],
    summary: "Shows versions.",
    grammar: .exact,
    options: [.flag("-h", "--help", "--version", sets: [.help])],
    flags: "--parent -p --urls --refs --head --no-header --all",
    operands: .ignored,
    does: [.tells]
  )

  static let asdfInstall = Tool(
    "install",
    aliases: ["global", "local", "shell", "set", "reshim", "update"],
    summary: "Installs or chooses a version.",
    grammar: .exact,
    options: [.flag("-h", "--help", "--version", sets: [.help])],
    flags: "--parent -p --urls --refs --head --no-header --all",
    operands: .ignored,
    does: [.runtimes]
  )

  static let asdfUninstall = Tool(
    "uninstall",
    summary: "Takes a version away.",
    grammar: .exact,
    options: [.flag("-h", "--help", "--version", sets: [.help])],
    flags: "--parent -p --urls --refs --head --no-header --all",
    operands: .ignored,
    does: [.dropsRuntime]
  )

  static let asdfPlugin = Tool(
    "plugin",
    aliases: ["plugin-add", "plugin-list", "plugin-remove", "plugin-update"],
    summary: "Works on plugins.",
    grammar: .none,
    flags: "--parent -p --urls --refs --head --no-header --all",
    operands: .ignored,
    does: [.runtimes]
  )

  static let asdfExec = Tool(
    "exec",
    aliases: ["env"],
    summary: "Runs a command with the versions chosen.",
    grammar: .posix,
    options: [.flag("-h", "--help", "--version", sets: [.help])],
    flags: "--parent -p --urls --refs --head --no-header --all",
    operands: .command(after: 0)
  )
}
