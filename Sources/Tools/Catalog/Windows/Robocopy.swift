internal import ToolDescriptions

extension Tool {
  static let robocopy = Tool(
    "robocopy",
    summary: "Copies trees, as a command of Windows.",
    source: "robocopy, Windows 11",
    grammar: .none,
    operands: .reader(.robocopy),
    examples: [
      Example("robocopy a b", "overwrite b/**", "read a/**"),
      Example("robocopy a b /MIR", "delete b/**", "overwrite b/**", "read a/**"),
      Example("robocopy a b /L /MIR", "read a/**"),
    ]
  )
}
