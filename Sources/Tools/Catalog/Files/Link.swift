internal import ToolDescriptions

extension Tool {
  static let link = Tool(
    "link",
    summary: "Gives a file another name.",
    source: "link(1), GNU coreutils 9.1",
    options: [.help, .version],
    operands: .list([[.reads], [.creates]], rest: []),
    examples: [
      Example("link a b", "create b", "read a"),
      Example("link a", "read a"),
      Example("link --frob a b", "create b", "read a", "unknown text --frob"),
    ]
  )
}
