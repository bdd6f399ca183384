internal import ToolDescriptions

extension Tool {
  static let gitRevert = Tool(
    "revert",
    summary: "Takes back what some commits changed.",
    source: "git-revert(1), git 2.39.5",
    grammar: .negating,
    options: [
      .flag("--abort", does: [.gitDiscards()]),
      .flag("--skip", does: [.gitDiscards()]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --quit --continue -n --no-commit -e --edit -r -s --signoff --rerere-autoupdate --reference
      """,
    values: "--cleanup -m --mainline --strategy -X --strategy-option",
    attached: "-S --gpg-sign",
    operands: .ignored,
    does: [
      .gitIndexes,
      .gitNames,
    ],
    examples: [
      Example("git revert --no-edit HEAD", "modify git index", "modify git refs")
    ]
  )
}
