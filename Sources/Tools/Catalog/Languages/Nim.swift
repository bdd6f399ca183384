internal import ToolDescriptions

extension Tool {
  static let nim = Tool(
    "nim",
    summary: "Compiles Nim.",
    source: "nim --help, Nim 2.0",
    grammar: .posix,
    options: [.flag("-h", "--help", "-v", "--version", "--fullhelp", sets: [.help])],
    subcommands: [.nimC, .nimDump],
    examples: [
      Example("nim c a.nim", "execute project nim c a.nim"),
      Example("nim c -r a.nim", "execute project nim c -r a.nim"),
      Example("nim zap", "unknown program nim zap"),
    ]
  )

  static let nimC = Tool(
    "c",
    aliases: [
      "compile", "cc", "cpp", "objc", "js", "e", "check", "doc", "jsondoc", "genDepend", "r",
      "buildIndex",
    ],
    summary: "Compiles or runs a program.",
    grammar: .none,
    operands: .ignored,
    does: [.runsProject]
  )

  static let nimDump = Tool(
    "dump",
    summary: "Prints settings.",
    grammar: .none,
    operands: .ignored
  )
}
