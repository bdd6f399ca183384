internal import ToolDescriptions

extension Tool {
  static let cmd = Tool(
    "cmd",
    summary: "Runs a command of Windows.",
    source: "cmd, Windows 11",
    grammar: .none,
    operands: .reader(.windows),
    examples: [
      Example("cmd /c dir"),
      Example("cmd /c del /s /q *", "delete directory files of Windows"),
      Example("cmd /c $x", "unknown text $x"),
    ]
  )
}
