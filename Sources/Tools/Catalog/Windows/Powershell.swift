internal import ToolDescriptions

extension Tool {
  static let powershell = Tool(
    "powershell",
    summary: "Runs code of PowerShell.",
    source: "powershell, PowerShell 7.4",
    grammar: .none,
    operands: .reader(.windows),
    examples: [
      Example("powershell -Command Get-ChildItem"),
      Example(
        "powershell -Command 'Remove-Item -Recurse -Force a'",
        "delete directory files of Windows"
      ),
      Example("powershell -EncodedCommand AAAA", "unknown text -EncodedCommand"),
    ]
  )
}
