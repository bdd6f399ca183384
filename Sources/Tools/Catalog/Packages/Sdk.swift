internal import ToolDescriptions

extension Tool {
  static let sdk = Tool(
    "sdk",
    summary: "Installs versions of Java and its programs.",
    source: "https://sdkman.io/usage, SDKMAN 5.18",
    grammar: .exact,
    options: [.flag("-h", "--help", "--version", sets: [.help])],
    subcommands: [.sdkList, .sdkInstall, .sdkUninstall, .sdkFlush],
    examples: [
      Example("sdk install java 21", "modify package runtimes"),
      Example("sdk uninstall java 17", "delete package runtimes"),
      Example("sdk zap", "unknown program sdk zap"),
    ]
  )

  static let sdkList = Tool(
    "list",
    aliases: ["ls", "l", "current", "c", "version", "v", "help", "home", "h"],
    summary: "Shows versions.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    operands: .ignored,
    does: [.tells]
  )

  static let sdkInstall = Tool(
    "install",
    aliases: [
      "i", "use", "u", "default", "d", "env", "e", "upgrade", "ug", "selfupdate", "update",
      "offline", "config",
    ],
    summary: "Installs or chooses a version.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    operands: .ignored,
    does: [.runtimes]
  )

  static let sdkUninstall = Tool(
    "uninstall",
    aliases: ["rm"],
    summary: "Takes a version away.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help]), .flag("--force", skipsQuestion: true)],
    operands: .ignored,
    does: [.dropsRuntime]
  )

  static let sdkFlush = Tool(
    "flush",
    summary: "Empties the cache.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    operands: .ignored,
    does: [.emptiesCache]
  )
}
