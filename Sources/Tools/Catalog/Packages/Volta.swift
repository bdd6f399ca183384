internal import ToolDescriptions

extension Tool {
  static let volta = Tool(
    "volta",
    summary: "Installs versions of programs of JavaScript.",
    source: "volta help, Volta 2.0",
    grammar: .exact,
    options: [.flag("-h", "--help", "-V", "-v", "--version", sets: [.help])],
    flags: "--verbose --quiet --very-verbose -c --current -d --default --format",
    subcommands: [.voltaList, .voltaInstall, .voltaUninstall, .voltaRun],
    examples: [
      Example("volta install node@20", "modify package runtimes"),
      Example("volta uninstall yarn", "delete package runtimes"),
      Example("volta zap", "unknown program volta zap"),
    ]
  )

  static let voltaList = Tool(
    "list",
    aliases: ["ls", "which", "help", "completions"],
    summary: "Shows versions.",
    grammar: .exact,
    options: [.flag("-h", "--help", "-V", "-v", "--version", sets: [.help])],
    flags: "--verbose --quiet --very-verbose -c --current -d --default --format",
    operands: .ignored,
    does: [.tells]
  )

  static let voltaInstall = Tool(
    "install",
    aliases: ["fetch", "pin", "setup", "use"],
    summary: "Installs or chooses a version.",
    grammar: .exact,
    options: [.flag("-h", "--help", "-V", "-v", "--version", sets: [.help])],
    flags: "--verbose --quiet --very-verbose -c --current -d --default --format",
    operands: .ignored,
    does: [.runtimes]
  )

  static let voltaUninstall = Tool(
    "uninstall",
    summary: "Takes a program away.",
    grammar: .exact,
    options: [.flag("-h", "--help", "-V", "-v", "--version", sets: [.help])],
    flags: "--verbose --quiet --very-verbose -c --current -d --default --format",
    operands: .ignored,
    does: [.dropsRuntime]
  )

  static let voltaRun = Tool(
    "run",
    summary: "Runs a command with a version.",
    grammar: .posix,
    options: [.flag("-h", "--help", "-V", "-v", "--version", sets: [.help])],
    flags: """
      --no-yarn --no-pnpm --bundled-npm --verbose --quiet --very-verbose -c --current -d
      --default --format
      """,
    values: "--node --npm --yarn --pnpm --env",
    operands: .command(after: 0)
  )
}
