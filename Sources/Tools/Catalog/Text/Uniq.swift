internal import ToolDescriptions

extension Tool {
  static let uniq = Tool(
    "uniq",
    summary: "Prints adjacent lines once.",
    source: "uniq(1), GNU coreutils 9.1",
    options: [
      .flags("-# -D"), .optionals("--all-repeated --group"),
      .flags("-c --count -d --repeated -i --ignore-case -u --unique -z --zero-terminated"),
      .values("-f --skip-fields -s --skip-chars -w --check-chars"),
      .help, .version,
    ],
    operands: .list([[.reads], [.overwrites]], rest: []),
    examples: [
      Example("uniq a", "read a"),
      Example("uniq a b", "read a", "overwrite b"),
      Example("uniq --fast a", "unknown text --fast", "read a"),
    ]
  )
}
