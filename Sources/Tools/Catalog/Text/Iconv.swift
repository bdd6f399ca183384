internal import ToolDescriptions

extension Tool {
  static let iconv = Tool(
    "iconv",
    summary: "Converts text from one encoding to another.",
    source: "iconv(1), glibc 2.36",
    options: [
      .value("-o", "--output", does: [.overwrites]),
      .values("-f --from-code -t --to-code"), .flags("-c -l --list -s --silent --verbose"),
      .flag("-?", "--usage", "-V", sets: [.help]), .help, .version,
    ],
    operands: .each([.reads]),
    examples: [
      Example("iconv -f latin1 -t utf-8 a", "read a"),
      Example("iconv -f latin1 -t utf-8 -o b a", "overwrite b", "read a"),
      Example("iconv --no-such-option a", "unknown text --no-such-option", "read a"),
    ]
  )
}
