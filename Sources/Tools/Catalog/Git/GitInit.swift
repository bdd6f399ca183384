internal import ToolDescriptions

extension Tool {
  static let gitInit = Tool(
    "init",
    summary: "Makes a repository.",
    source: "git-init(1), git 2.39.5",
    grammar: .negating,
    options: [
      .value("--template", does: [.gitHooksFrom]),
      .value("--separate-git-dir", does: [.creates]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "--bare -q --quiet",
    values: "-b --initial-branch --object-format",
    attached: "--shared",
    operands: .each([.creates]),
    does: [
      .gitIndexes
    ],
    examples: [
      Example("git init -q -b main a", "create a", "modify git index")
    ]
  )
}
