internal import ToolDescriptions

extension Tool {
  static let test = Tool(
    "test",
    summary: "Checks files and compares values.",
    source: "test(1), GNU coreutils 9.1",
    grammar: .none,
    operands: .ignored,
    examples: [
      Example("test -f a"),
      Example("[ a = b ]"),
      Example("expr 1 + 2"),
    ]
  )
}
