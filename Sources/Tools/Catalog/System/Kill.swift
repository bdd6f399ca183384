internal import ToolDescriptions

extension Tool {
  /// The words are read by a reader, because `-9` may be a signal or a group of processes.
  static let kill = Tool(
    "kill",
    summary: "Sends a signal to processes.",
    source: "kill(1), procps-ng 4.0.2",
    grammar: .none,
    operands: .reader(.process),
    examples: [
      Example("kill 123", "modify process 123"),
      Example("kill -9 123 456", "modify process 123", "modify process 456"),
      Example("kill --frob 123", "unknown text --frob", "modify process 123"),
    ]
  )
}
