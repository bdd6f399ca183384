internal import ToolDescriptions

extension Tool {
  static let echo = Tool(
    "echo",
    summary: "Prints its words.",
    source: "echo(1), GNU coreutils 9.1",
    grammar: .none,
    operands: .ignored,
    examples: [
      Example("echo a b"),
      Example("echo -n a"),
      Example("echo --help"),
    ]
  )
}
