internal import ToolDescriptions

extension Tool {
  /// Options of this family are of three styles, and none of them changes anything.
  static let ps = Tool(
    "ps",
    summary: "Lists processes.",
    source: "ps(1), procps-ng 4.0.2",
    grammar: .none,
    operands: .ignored,
    examples: [
      Example("ps aux"),
      Example("ps -ef"),
      Example("ps -o pid,comm -p 1"),
    ]
  )
}
