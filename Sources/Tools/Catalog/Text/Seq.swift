internal import ToolDescriptions

extension Tool {
  static let seq = Tool(
    "seq",
    summary: "Prints a sequence of numbers.",
    source: "seq(1), GNU coreutils 9.1",
    grammar: .posix,
    options: [
      .flags("-#"),
      .flags("-w --equal-width"),
      .values("-f --format -s --separator"),
      .help, .version,
    ],
    operands: .ignored,
    examples: [
      Example("seq 10"),
      Example("seq -w 1 2 10"),
      Example("seq --frob 1", "unknown text --frob"),
    ]
  )
}
