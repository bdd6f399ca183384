internal import ToolDescriptions

extension Tool {
  static let ts = Tool(
    "ts",
    summary: "Puts the time in front of lines.",
    source: "ts(1), moreutils 0.67",
    grammar: .exact,
    options: [.flag("-h", sets: [.help]), .help, .version],
    flags: "-r -i -s -m",
    operands: .ignored,
    examples: [
      Example("ts"),
      Example("ts -s"),
      Example("ts --frob a", "unknown text --frob"),
    ]
  )
}
