internal import ToolDescriptions

extension Tool {
  static let printf = Tool(
    "printf",
    summary: "Prints its words by a format.",
    source: "printf(1), GNU coreutils 9.1",
    grammar: .none,
    operands: .ignored,
    examples: [
      Example("printf %s a"),
      Example("printf '%d\\n' 1 2"),
      Example("printf --help"),
    ]
  )
}
