internal import ToolDescriptions

extension Tool {
  static let gitCherryPick = Tool(
    "cherry-pick",
    summary: "Makes again what some commits changed.",
    source: "git-cherry-pick(1), git 2.39.5",
    grammar: .negating,
    options: [
      .flag("--abort", does: [.gitDiscards()]),
      .flag("--skip", does: [.gitDiscards()]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --quit --continue -n --no-commit -e --edit -r -s --signoff --rerere-autoupdate -x --ff
      --allow-empty --allow-empty-message --keep-redundant-commits
      """,
    values: "--cleanup -m --mainline --strategy -X --strategy-option",
    attached: "-S --gpg-sign",
    operands: .ignored,
    does: [
      .gitIndexes,
      .gitNames,
    ],
    examples: [
      Example("git cherry-pick -x abc", "modify git index", "modify git refs"),
      Example(
        "git cherry-pick --abort",
        "modify git index",
        "modify git refs",
        "overwrite git changes"
      ),
    ]
  )
}
