internal import ToolDescriptions

extension Tool {
  static let yamllint = Tool(
    "yamllint",
    summary: "Checks YAML.",
    source: "yamllint(1), yamllint 1.29",
    grammar: .gnu,
    options: [
      .value("-c", "--config-file", does: [.reads]),
      .flag("-h", "--help", "-v", "--version", sets: [.help]),
    ],
    flags: "-s --strict --no-warnings --list-files",
    values: "-d --config-data -f --format",
    operands: .each([.readsTree]),
    examples: [
      Example("yamllint .", "read ./**"),
      Example("yamllint -d relaxed a.yml", "read a.yml/**"),
      Example("yamllint --zap a.yml", "read a.yml/**", "unknown text --zap"),
    ]
  )
}
