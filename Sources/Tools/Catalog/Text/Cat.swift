internal import ToolDescriptions

extension Tool {
  static let cat = Tool(
    "cat",
    summary: "Prints files.",
    source: "cat(1), GNU coreutils 9.1",
    options: [
      .flags("-A --show-all -b --number-nonblank -e -E --show-ends -n --number -s"),
      .flags("--squeeze-blank -t -T --show-tabs -u -v --show-nonprinting"),
      .help, .version,
    ],
    operands: .each([.reads]),
    examples: [
      Example("cat -n a", "read a"),
      Example("cat a", "read a"),
      Example("cat --no-such-option a", "unknown text --no-such-option", "read a"),
    ]
  )
}
