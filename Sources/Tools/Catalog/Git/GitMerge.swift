internal import ToolDescriptions

extension Tool {
  static let gitMerge = Tool(
    "merge",
    summary: "Joins histories.",
    source: "git-merge(1), git 2.39.5",
    grammar: .negating,
    options: [
      .value("-F", "--file", does: [.reads]),
      .flag("--abort", does: [.gitDiscards()]),
      .flag("--no-verify", skipsQuestion: true),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      -n --stat --summary --squash --commit -e --edit --ff --ff-only --rerere-autoupdate
      --verify-signatures -v --verbose -q --quiet --quit --continue --allow-unrelated-histories
      --progress --autostash --overwrite-ignore --signoff
      """,
    values: "--cleanup -s --strategy -X --strategy-option -m --message --into-name",
    attached: "--log -S --gpg-sign",
    operands: .ignored,
    does: [
      .gitIndexes,
      .gitNames,
    ],
    examples: [
      Example("git merge --no-ff topic", "modify git index", "modify git refs"),
      Example("git merge --abort", "modify git index", "modify git refs", "overwrite git changes"),
      Example("git merge --no-verify topic", "modify git index", "modify git refs"),
    ]
  )
}
