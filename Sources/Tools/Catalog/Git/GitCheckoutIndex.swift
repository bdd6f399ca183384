internal import ToolDescriptions

extension Tool {
  static let gitCheckoutIndex = Tool(
    "checkout-index",
    summary: "Copies files out of the index.",
    source: "git-checkout-index(1), git 2.39.5",
    grammar: .negating,
    options: [
      .flag("-f", "--force", does: [.gitDiscards()], skipsQuestion: true),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      -a --all --ignore-skip-worktree-bits -q --quiet -n --no-create -u --index -z --stdin --temp
      """,
    values: "--prefix --stage",
    operands: .ignored,
    does: [
      .gitIndexes
    ],
    examples: [
      Example("git checkout-index -fa", "modify git index", "overwrite git changes"),
      Example("git checkout-index a", "modify git index"),
    ]
  )
}
