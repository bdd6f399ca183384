internal import ToolDescriptions

extension Tool {
  static let lsof = Tool(
    "lsof",
    summary: "Lists open files and connections.",
    source: "lsof(8), lsof 4.95; netstat(8), net-tools 2.10",
    grammar: .none,
    operands: .ignored,
    examples: [
      Example("lsof -i :3000"),
      Example("lsof -ti:3000"),
      Example("netstat -an"),
    ]
  )
}
