internal import ToolDescriptions

extension Tool {
  static let gitGc = Tool(
    "gc",
    summary: "Packs objects, and removes old ones that nothing refers to.",
    source: "git-gc(1), git 2.39.5",
    grammar: .negating,
    options: [
      .optional("--prune", does: [.gitForgets]),
      .flag("--force", skipsQuestion: true),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "-q --quiet --cruft --aggressive --auto --keep-largest-pack",
    operands: .ignored,
    does: [
      .gitIndexes
    ],
    examples: [
      Example("git gc", "modify git index"),
      Example("git gc --aggressive --prune=now", "modify git index", "delete git history"),
    ]
  )
}
