internal import ToolDescriptions

extension Tool {
  static let sleep = Tool(
    "sleep",
    summary: "Waits, or does nothing.",
    source: "sleep(1), true(1), false(1), GNU coreutils 9.1",
    grammar: .none,
    operands: .ignored,
    examples: [
      Example("sleep 5"),
      Example("true"),
      Example("false"),
    ]
  )
}
