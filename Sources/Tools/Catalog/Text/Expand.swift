internal import ToolDescriptions

extension Tool {
  static let expand = Tool(
    "expand",
    summary: "Turns tabs into blanks, or blanks into tabs.",
    source: "expand(1), GNU coreutils 9.1",
    options: [
      .flags("-# --first-only -a --all"),
      .flags("-i --initial"),
      .values("-t --tabs"),
      .help, .version,
    ],
    operands: .each([.reads]),
    examples: [
      Example("expand -t 4 a", "read a"),
      Example("expand -4 a", "read a"),
      Example("expand --no-such-option a", "unknown text --no-such-option", "read a"),
    ]
  )
}
