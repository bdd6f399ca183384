internal import ToolDescriptions

extension Tool {
  static let fmt = Tool(
    "fmt",
    summary: "Fills paragraphs.",
    source: "fmt(1), GNU coreutils 9.1",
    options: [
      .flags("-#"),
      .flags("-c --crown-margin -s --split-only -t --tagged-paragraph -u --uniform-spacing"),
      .values("-p --prefix -w --width -g --goal"),
      .help, .version,
    ],
    operands: .each([.reads]),
    examples: [
      Example("fmt -w 60 a", "read a"),
      Example("fmt -60 a", "read a"),
      Example("fmt --no-such-option a", "unknown text --no-such-option", "read a"),
    ]
  )
}
