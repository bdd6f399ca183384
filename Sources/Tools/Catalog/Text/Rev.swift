internal import ToolDescriptions

extension Tool {
  static let rev = Tool(
    "rev",
    summary: "Prints every line backwards.",
    source: "rev(1), util-linux 2.38.1",
    options: [
      .flags("-0 --zero"), .flag("-h", "-V", sets: [.help]),
      .help, .version,
    ],
    operands: .each([.reads]),
    examples: [
      Example("rev a", "read a"),
      Example("rev -0 a", "read a"),
      Example("rev --no-such-option a", "unknown text --no-such-option", "read a"),
    ]
  )
}
