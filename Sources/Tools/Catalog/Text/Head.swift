internal import ToolDescriptions

extension Tool {
  static let head = Tool(
    "head",
    summary: "Prints the beginning of files.",
    source: "head(1), GNU coreutils 9.1",
    options: [
      .flags("-#"), .values("-n --lines -c --bytes"),
      .flags("-q --quiet --silent -v --verbose -z --zero-terminated"),
      .help, .version,
    ],
    operands: .each([.reads]),
    examples: [
      Example("head -5 a", "read a"),
      Example("head -n 3 a", "read a"),
      Example("head --no-such-option a", "unknown text --no-such-option", "read a"),
    ]
  )
}
