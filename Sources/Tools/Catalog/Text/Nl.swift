internal import ToolDescriptions

extension Tool {
  static let nl = Tool(
    "nl",
    summary: "Numbers lines.",
    source: "nl(1), GNU coreutils 9.1",
    options: [
      .flags("-p --no-renumber"),
      .values("-b --body-numbering -d --section-delimiter -f --footer-numbering -h"),
      .values("--header-numbering -i --line-increment -l --join-blank-lines -n --number-format"),
      .values("-s --number-separator -v --starting-line-number -w --number-width"),
      .help, .version,
    ],
    operands: .each([.reads]),
    examples: [
      Example("nl -ba a", "read a"),
      Example("nl a", "read a"),
      Example("nl --no-such-option a", "unknown text --no-such-option", "read a"),
    ]
  )
}
