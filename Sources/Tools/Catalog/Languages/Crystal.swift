internal import ToolDescriptions

extension Tool {
  static let crystal = Tool(
    "crystal",
    summary: "Builds and runs projects of Crystal.",
    source: "crystal help, Crystal 1.14",
    grammar: .posix,
    options: [.flag("-h", "--help", "-v", "--version", sets: [.help])],
    operands: .script(.other),
    takesOtherWords: true,
    subcommands: [.crystalBuild, .crystalEnv, .crystalInit],
    examples: [
      Example("crystal build a.cr", "execute project crystal build a.cr"),
      Example("crystal spec", "execute project crystal spec"),
      Example("crystal init --zap app a", "create file generated files", "unknown text --zap"),
    ]
  )

  static let crystalBuild = Tool(
    "build",
    aliases: ["run", "spec", "docs", "eval", "i", "play", "tool", "clear_cache"],
    summary: "Builds or runs the project.",
    grammar: .none,
    operands: .ignored,
    does: [.runsProject]
  )

  static let crystalEnv = Tool(
    "env",
    aliases: ["version", "help"],
    summary: "Prints something.",
    grammar: .none,
    operands: .ignored
  )

  static let crystalInit = Tool(
    "init",
    summary: "Makes a project.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help]), .flag("-f", "--force", skipsQuestion: true)],
    flags: "-s --skip-existing",
    operands: .ignored,
    does: [.scaffolds]
  )
}
