internal import ToolDescriptions

extension Tool {
  static let colcrt = Tool(
    "colcrt",
    summary: "Prints text for terminals that can't overstrike.",
    source: "colcrt(1), util-linux 2.38.1",
    options: [.flag("-h", "-V", sets: [.help]), .help, .version],
    flags: "-2 --half-lines - --no-underlining",
    operands: .each([.reads]),
    examples: [
      Example("colcrt a", "read a"),
      Example("colcrt"),
      Example("colcrt --frob a", "read a", "unknown text --frob"),
    ]
  )
}
