internal import ToolDescriptions

extension Tool {
  static let corepack = Tool(
    "corepack",
    summary: "Installs package managers of Node.js.",
    source: "corepack --help, Corepack 0.29",
    grammar: .posix,
    options: [.flag("-h", "--help", "-v", "--version", sets: [.help])],
    operands: .command(after: 0),
    takesOtherWords: true,
    subcommands: [.corepackEnable, .corepackCache],
    examples: [
      Example("corepack enable", "modify package programs"),
      Example("corepack prepare pnpm@9 --activate", "modify package programs"),
      Example("corepack enable --zap", "modify package programs", "unknown text --zap"),
    ]
  )

  static let corepackEnable = Tool(
    "enable",
    aliases: ["disable", "prepare", "install", "use", "up", "hydrate", "pack"],
    summary: "Installs, or chooses a version.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "-g --global --activate --all --json",
    values: "--install-directory -o --output --cache-only",
    operands: .ignored,
    does: [.programs]
  )

  static let corepackCache = Tool(
    "cache",
    summary: "Works on the cache.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    operands: .ignored,
    does: [.emptiesCache]
  )
}
