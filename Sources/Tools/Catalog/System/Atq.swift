internal import ToolDescriptions

extension Tool {
  static let atq = Tool(
    "atq",
    summary: "Lists jobs that run later.",
    source: "atq(1), at 3.2.5",
    grammar: .exact,
    flags: "-V",
    values: "-q -o",
    operands: .each([.reads]),
    examples: [
      Example("atq"),
      Example("atq -q a"),
      Example("atq -Z", "unknown text -Z"),
    ]
  )
}
