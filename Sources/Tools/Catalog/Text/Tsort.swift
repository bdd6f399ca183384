internal import ToolDescriptions

extension Tool {
  static let tsort = Tool(
    "tsort",
    summary: "Prints words in an order that keeps what comes before what.",
    source: "tsort(1), GNU coreutils 9.1",
    options: [.help, .version],
    operands: .each([.reads]),
    examples: [
      Example("tsort a", "read a"),
      Example("tsort"),
      Example("tsort --frob a", "read a", "unknown text --frob"),
    ]
  )
}
