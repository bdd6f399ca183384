internal import Effects
internal import ToolDescriptions

extension Tool {
  static let kotlin = Tool(
    "kotlin",
    summary: "Runs programs of Kotlin.",
    source: "kotlin -help, Kotlin 2.0",
    grammar: .posix,
    options: [
      .value("-e", "-expression", sets: ["code"], does: [Deed(.execute, .code(.other))]),
      .value("-cp", "-classpath", does: [Deed(.execute, .script(.other))]),
      .flag("-h", "-help", "--help", "-version", sets: [.help]),
    ],
    flags: "-no-stdlib -no-reflect",
    values: "-howtorun -compiler-path",
    attached: "-D -J -X",
    operands: .script(.other),
    operandsIn: [("code", .ignored)],
    examples: [
      Example("kotlin a.jar", "execute other script a.jar"),
      Example("kotlin -e 'println(1)'", "execute other code println(1)"),
      Example("kotlin --zap A", "execute other script A", "unknown text --zap"),
    ]
  )
}
