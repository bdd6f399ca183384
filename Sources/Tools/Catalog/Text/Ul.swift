internal import ToolDescriptions

extension Tool {
  static let ul = Tool(
    "ul",
    summary: "Prints underlining as the terminal does it.",
    source: "ul(1), util-linux 2.38.1",
    options: [.flag("-h", "-V", sets: [.help]), .help, .version],
    flags: "-i --indicated",
    values: "-t -T --terminal",
    operands: .each([.reads]),
    examples: [
      Example("ul a", "read a"),
      Example("ul"),
      Example("ul --frob a", "read a", "unknown text --frob"),
    ]
  )
}
