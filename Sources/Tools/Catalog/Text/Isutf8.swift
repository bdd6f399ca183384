internal import ToolDescriptions

extension Tool {
  static let isutf8 = Tool(
    "isutf8",
    summary: "Says whether files are UTF-8.",
    source: "isutf8(1), moreutils 0.67",
    grammar: .exact,
    options: [.flag("-h", sets: [.help]), .help, .version],
    flags: "-q --quiet -l --list -i --invert -v",
    operands: .each([.reads]),
    examples: [
      Example("isutf8"),
      Example("isutf8 -q a", "read a"),
      Example("isutf8 --frob a", "read a", "unknown text --frob"),
    ]
  )
}
