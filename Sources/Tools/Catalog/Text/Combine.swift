internal import ToolDescriptions

extension Tool {
  static let combine = Tool(
    "combine",
    summary: "Combines lines of two files.",
    source: "combine(1), moreutils 0.67",
    grammar: .exact,
    options: [.flag("-h", sets: [.help]), .help, .version],
    operands: .list([[.reads], [], [.reads]], rest: []),
    examples: [
      Example("combine"),
      Example("combine a and b", "read a", "read b"),
      Example("combine --frob a", "read a", "unknown text --frob"),
    ]
  )
}
