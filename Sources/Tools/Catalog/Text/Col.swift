internal import ToolDescriptions

extension Tool {
  static let col = Tool(
    "col",
    summary: "Takes reverse line feeds out of text.",
    source: "col(1), util-linux 2.38.1",
    options: [.flag("-H", "-V", sets: [.help]), .help, .version],
    flags: "-b --no-backspaces -f --fine -h --tabs -p --pass -x --spaces",
    values: "-l --lines",
    operands: .each([.reads]),
    examples: [
      Example("col a", "read a"),
      Example("col"),
      Example("col --frob a", "read a", "unknown text --frob"),
    ]
  )
}
