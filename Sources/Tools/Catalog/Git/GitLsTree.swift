internal import ToolDescriptions

extension Tool {
  static let gitLsTree = Tool(
    "ls-tree",
    summary: "Lists the content of a tree.",
    source: "git-ls-tree(1), git 2.39.5",
    grammar: .negating,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    flags: "-d -r -t -z -l --long --name-only --name-status --object-only --full-name --full-tree",
    values: "--format",
    attached: "--abbrev",
    operands: .ignored,
    examples: [
      Example("git ls-tree -r HEAD")
    ]
  )
}
