internal import ToolDescriptions

extension Tool {
  static let jps = Tool(
    "jps",
    summary: "Lists processes of Java.",
    source: "jps(1), OpenJDK 17",
    grammar: .exact,
    options: [.flag("-help", "-?", "-h", "--help", sets: [.help])],
    flags: "-q -m -l -v -V -mlv -lv -lm -ml",
    attached: "-J",
    operands: .each([.connects]),
    examples: [
      Example("jps"),
      Example("jps -l"),
      Example("jps --zap", "unknown text --zap"),
    ]
  )
}
