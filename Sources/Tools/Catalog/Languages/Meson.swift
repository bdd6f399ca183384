internal import ToolDescriptions

extension Tool {
  static let meson = Tool(
    "meson",
    summary: "Sets builds up.",
    source: "meson --help, Meson 1.5",
    grammar: .posix,
    options: [.flag("-h", "--help", "-v", "--version", sets: [.help])],
    operands: .ignored,
    does: [.runsProject],
    takesOtherWords: true,
    subcommands: [.mesonSetup, .mesonIntrospect, .mesonFormat],
    examples: [
      Example("meson setup build", "execute project meson setup build"),
      Example("meson compile -C build", "execute project meson compile -C build"),
      Example("meson format --zap meson.build", "read meson.build/**", "unknown text --zap"),
    ]
  )

  static let mesonSetup = Tool(
    "setup",
    aliases: [
      "configure", "compile", "test", "install", "dist", "devenv", "init", "rewrite", "env2mfile",
      "reprotest",
    ],
    summary: "Builds the project.",
    grammar: .none,
    operands: .ignored,
    does: [.runsProject]
  )

  static let mesonIntrospect = Tool(
    "introspect",
    aliases: ["help", "wrap", "subprojects"],
    summary: "Shows something, or downloads parts.",
    grammar: .none,
    operands: .ignored,
    does: [.packages]
  )

  static let mesonFormat = Tool(
    "format",
    aliases: ["fmt"],
    summary: "Lays build files out.",
    grammar: .exact,
    options: [
      .flag("-i", "--inplace", sets: ["write"]), .flag("-q", "--check-only", "--check-diff"),
      .value("-o", "--output", does: [.overwrites]), .flag("-h", "--help", sets: [.help]),
    ],
    flags: "-r --recursive -e --editor-config",
    values: "-c --configuration --source-file-path",
    operands: .each(Deed.checksOrWrites)
  )
}
