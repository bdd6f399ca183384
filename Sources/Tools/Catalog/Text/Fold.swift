internal import ToolDescriptions

extension Tool {
  static let fold = Tool(
    "fold",
    summary: "Wraps lines at a width.",
    source: "fold(1), GNU coreutils 9.1",
    options: [
      .flags("-#"),
      .flags("-b --bytes -s --spaces"),
      .values("-w --width"),
      .help, .version,
    ],
    operands: .each([.reads]),
    examples: [
      Example("fold -w 80 a", "read a"),
      Example("fold -80 a", "read a"),
      Example("fold --no-such-option a", "unknown text --no-such-option", "read a"),
    ]
  )
}
