internal import ToolDescriptions

extension Tool {
  static let colrm = Tool(
    "colrm",
    summary: "Removes columns from lines.",
    source: "colrm(1), util-linux 2.38.1",
    options: [.flag("-h", "-V", sets: [.help]), .help, .version],
    operands: .ignored,
    examples: [
      Example("colrm 1 3"),
      Example("colrm 5"),
      Example("colrm --frob 1", "unknown text --frob"),
    ]
  )
}
