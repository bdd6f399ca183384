internal import ToolDescriptions

extension Tool {
  static let cmp = Tool(
    "cmp",
    summary: "Says where two files differ.",
    source: "cmp(1), GNU diffutils 3.8",
    options: [
      .values("-i --ignore-initial -n --bytes"),
      .flags("-b --print-bytes -l --verbose -s --quiet --silent -v"),
      .help, .version,
    ],
    operands: .list([[.reads], [.reads]], rest: []),
    examples: [
      Example("cmp a b", "read a", "read b"),
      Example("cmp -s a b", "read a", "read b"),
      Example("cmp --no-such-option a", "unknown text --no-such-option", "read a"),
    ]
  )
}
