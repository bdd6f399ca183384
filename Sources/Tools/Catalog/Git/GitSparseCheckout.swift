internal import ToolDescriptions

extension Tool {
  static let gitSparseCheckout = Tool(
    "sparse-checkout",
    summary: "Keeps only a part of the files in the work tree.",
    source: "git-sparse-checkout(1), git 2.39.5",
    grammar: .negating,
    options: [
      .help
    ],
    subcommands: [
      .gitSparseCheckoutSet, .gitSparseCheckoutList,
    ],
    examples: [
      Example("git sparse-checkout set src", "modify git index"),
      Example("git sparse-checkout list"),
    ]
  )

  static let gitSparseCheckoutSet = Tool(
    "set",
    aliases: ["init", "add", "reapply", "disable"],
    summary: "Chooses the part; files that differ stay.",
    grammar: .negating,
    options: [
      .flag("--skip-checks", skipsQuestion: true)
    ],
    flags: "--cone --sparse-index --stdin",
    operands: .ignored,
    does: [
      .gitIndexes
    ]
  )

  static let gitSparseCheckoutList = Tool(
    "list",
    summary: "Shows the part.",
    grammar: .negating
  )
}
