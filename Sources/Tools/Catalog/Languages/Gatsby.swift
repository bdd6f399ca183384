internal import ToolDescriptions

extension Tool {
  static let gatsby = Tool(
    "gatsby",
    summary: "Builds a project of Gatsby, or serves it.",
    source: "gatsby --help, Gatsby 5",
    grammar: .posix,
    options: [.flag("-h", "--help", "-v", "--version", sets: [.help])],
    subcommands: [.gatsbyBuild, .gatsbyClean],
    examples: [
      Example("gatsby build", "execute project gatsby build"),
      Example("gatsby develop -p 8000", "execute project gatsby develop -p 8000"),
      Example("gatsby clean --zap", "delete file the results of the build", "unknown text --zap"),
    ]
  )

  static let gatsbyBuild = Tool(
    "build",
    aliases: [
      "develop", "serve", "repl", "info", "plugin", "new", "options", "telemetry", "feedback",
    ],
    summary: "Builds the project, or serves it.",
    grammar: .none,
    operands: .ignored,
    does: [.runsProject]
  )

  static let gatsbyClean = Tool(
    "clean",
    summary: "Deletes what was built.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    operands: .ignored,
    does: [.cleansBuild]
  )
}
