internal import ToolDescriptions

extension Tool {
  static let getenforce = Tool(
    "getenforce",
    summary: "Says what SELinux enforces.",
    source: "getenforce(8), sestatus(8), getsebool(8), SELinux 3.4",
    grammar: .none,
    operands: .ignored,
    examples: [
      Example("getenforce"),
      Example("sestatus"),
      Example("sestatus -v"),
    ]
  )
}
