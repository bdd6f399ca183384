internal import ToolDescriptions

extension Tool {
  static let markdownlint = Tool(
    "markdownlint",
    summary: "Checks Markdown, and mends it if asked.",
    source: "markdownlint --help, markdownlint-cli 0.42",
    grammar: .exact,
    options: [
      .flag("-f", "--fix", sets: ["write"]), .value("-o", "--output", does: [.overwrites]),
      .value("-c", "--config", "-p", "--ignore-path", does: [.reads]),
      .value("-r", "--rules", does: [.runsProject]),
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
    ],
    flags: "-d --dot -j --json -q --quiet -s --stdin",
    values: "-i --ignore --disable --enable",
    operands: .each(Deed.checksOrWrites),
    examples: [
      Example("markdownlint .", "read ./**"),
      Example("markdownlint --fix docs", "modify docs/**"),
      Example("markdownlint --zap a.md", "read a.md/**", "unknown text --zap"),
    ]
  )
}
