internal import Effects
internal import ToolDescriptions

extension Tool {
  static let gitFilterBranch = Tool(
    "filter-branch",
    summary: "Rewrites the history of branches.",
    source: "git-filter-branch(1), git 2.39.5",
    grammar: .negating,
    options: [
      .value(
        "--setup",
        "--env-filter",
        "--tree-filter",
        "--index-filter",
        "--parent-filter",
        "--msg-filter",
        "--commit-filter",
        "--tag-name-filter",
        does: [Deed(.execute, .code(.shell))]
      ),
      .flag("-f", "--force", skipsQuestion: true),
      .flag("--prune-empty"),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "--all --branches --tags --not",
    values: "--subdirectory-filter --original -d --state-branch",
    operands: .ignored,
    does: [
      .gitRewrites
    ],
    examples: [
      Example(
        "git filter-branch -f --tree-filter true HEAD",
        "execute shell code true",
        "overwrite git history"
      )
    ]
  )
}
