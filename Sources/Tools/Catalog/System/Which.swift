internal import ToolDescriptions

extension Tool {
  static let which = Tool(
    "which",
    summary: "Says where programs are.",
    source: "which(1), debianutils 5.7; whereis(1), util-linux 2.38.1",
    grammar: .none,
    operands: .ignored,
    examples: [
      Example("which python"),
      Example("which -a node"),
      Example("whereis ls"),
    ]
  )
}
