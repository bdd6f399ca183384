internal import ToolDescriptions

extension Tool {
  static let cut = Tool(
    "cut",
    summary: "Prints parts of lines.",
    source: "cut(1), GNU coreutils 9.1",
    options: [
      .flags("-n --complement -s --only-delimited -z --zero-terminated -M"),
      .values("-b --bytes -c --characters -d --delimiter -f --fields --output-delimiter"),
      .help, .version,
    ],
    operands: .each([.reads]),
    examples: [
      Example("cut -d: -f1 a", "read a"),
      Example("cut -c 1-3 a", "read a"),
      Example("cut --no-such-option a", "unknown text --no-such-option", "read a"),
    ]
  )
}
