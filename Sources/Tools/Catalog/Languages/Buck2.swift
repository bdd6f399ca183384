internal import ToolDescriptions

extension Tool {
  static let buck2 = Tool(
    "buck2",
    summary: "Builds and tests projects.",
    source: "https://buck2.build/docs/users/commands/, Buck2",
    grammar: .posix,
    options: [.flag("-h", "--help", "-V", "--version", sets: [.help])],
    values: "--isolation-dir --oncall --client-metadata -v --verbose",
    subcommands: [.buck2Build, .buck2Root, .buck2Clean, .buck2Init],
    examples: [
      Example("buck2 build //...", "execute project buck2 build //..."),
      Example("buck2 clean", "delete file the results of the build"),
      Example("buck2 --zap build", "execute project buck2 build", "unknown text --zap"),
    ]
  )

  static let buck2Build = Tool(
    "build",
    aliases: [
      "test", "run", "install", "bxl", "targets", "cquery", "uquery", "aquery", "query", "audit",
      "expand-external-cell", "starlark",
    ],
    summary: "Builds or tests the project.",
    grammar: .none,
    operands: .ignored,
    does: [.runsProject]
  )

  static let buck2Root = Tool(
    "root",
    aliases: ["status", "log", "rage", "docs", "help", "server", "profile", "debug"],
    summary: "Shows something.",
    grammar: .none,
    operands: .ignored,
    does: [.looks]
  )

  static let buck2Clean = Tool(
    "clean",
    aliases: ["killall", "kill"],
    summary: "Deletes what was built, or stops the server.",
    grammar: .none,
    operands: .ignored,
    does: [.cleansBuild]
  )

  static let buck2Init = Tool(
    "init",
    summary: "Makes a project.",
    grammar: .none,
    operands: .ignored,
    does: [.scaffolds]
  )
}
