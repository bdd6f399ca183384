internal import Effects
internal import ToolDescriptions

extension Tool {
  static let zig = Tool(
    "zig",
    summary: "Builds projects of Zig, and compiles C.",
    source: "zig help, Zig 0.13",
    grammar: .posix,
    options: [.flag("-h", "--help", sets: [.help])],
    subcommands: [.zigVersion, .zigBuild, .zigBuildExe, .zigFmt, .zigInit, .zigFetch],
    examples: [
      Example("zig build", "execute project zig build"),
      Example("zig fmt src", "modify src/**"),
      Example("zig fmt --zap src", "modify src/**", "unknown text --zap"),
    ]
  )

  static let zigVersion = Tool(
    "version",
    aliases: ["env", "targets", "zen", "libc", "help", "ast-check", "std", "objdump"],
    summary: "Prints something.",
    grammar: .none,
    operands: .ignored
  )

  static let zigBuild = Tool(
    "build",
    aliases: ["run", "test"],
    summary: "Builds or runs the project.",
    grammar: .none,
    operands: .ignored,
    does: [.runsProject]
  )

  static let zigBuildExe = Tool(
    "build-exe",
    aliases: [
      "build-lib", "build-obj", "translate-c", "cc", "c++", "ar", "lib", "dlltool", "rc", "ranlib",
      "objcopy",
    ],
    summary: "Compiles.",
    grammar: .none,
    operands: .ignored,
    does: [.builds]
  )

  static let zigFmt = Tool(
    "fmt",
    summary: "Lays code out.",
    grammar: .exact,
    options: [.flag("--check", sets: ["check"]), .flag("-h", "--help", sets: [.help])],
    flags: "--stdin --ast-check --zon",
    values: "--color --exclude",
    operands: .each([Deed(.modify, .tree, unless: ["check"]), Deed(.read, .tree, when: ["check"])])
  )

  static let zigInit = Tool(
    "init",
    aliases: ["init-exe", "init-lib"],
    summary: "Makes a project.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "-m --minimal -s --strip",
    does: [.scaffolds]
  )

  static let zigFetch = Tool(
    "fetch",
    summary: "Downloads a package.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "--debug-hash",
    values: "--save --global-cache-dir",
    operands: .ignored,
    does: [.packages]
  )
}
