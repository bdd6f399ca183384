internal import ToolDescriptions

extension Tool {
  static let service = Tool(
    "service",
    summary: "Controls a service.",
    source: "service(8), init-system-helpers 1.65",
    grammar: .none,
    operands: .reader(.service),
    examples: [
      Example("service nginx restart", "modify service nginx"),
      Example("service nginx status"),
      Example("service --status-all"),
    ]
  )
}
