internal import ToolDescriptions

extension Tool {
  static let mesg = Tool(
    "mesg",
    summary: "Says whether others may write to the terminal.",
    source: "mesg(1), util-linux 2.38.1",
    options: [.flag("-h", "-V", sets: [.help]), .help, .version],
    flags: "-v --verbose",
    operands: .ignored,
    examples: [
      Example("mesg"),
      Example("mesg n"),
      Example("mesg --frob", "unknown text --frob"),
    ]
  )
}
