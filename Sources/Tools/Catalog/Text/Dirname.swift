internal import ToolDescriptions

extension Tool {
  static let dirname = Tool(
    "dirname",
    summary: "Prints a path without its last part.",
    source: "dirname(1), GNU coreutils 9.1",
    options: [
      .flags("-z --zero"),
      .help, .version,
    ],
    operands: .ignored,
    examples: [
      Example("dirname /a/b"),
      Example("dirname a b"),
      Example("dirname --frob a", "unknown text --frob"),
    ]
  )
}
