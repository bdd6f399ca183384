internal import ToolDescriptions

extension Tool {
  static let find = Tool(
    "find",
    summary: "Searches directories, and can remove what it finds or run commands on it.",
    source: "find(1), GNU findutils 4.9.0",
    grammar: .none,
    operands: .reader(.find),
    examples: [
      Example("find . -name '*.o' -delete", "delete -delete", "read ."),
      Example("find src -type f -exec rm {} ;", "execute command rm {}", "read src"),
      Example("find . -frobnicate", "unknown text -frobnicate", "read ."),
    ]
  )
}
