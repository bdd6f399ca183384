internal import ToolDescriptions

extension Tool {
  static let gitPrune = Tool(
    "prune",
    summary: "Deletes objects that nothing refers to.",
    source: "git-prune(1), git 2.39.5",
    grammar: .negating,
    options: [
      .flag("-n", "--dry-run", sets: [.dryRun]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "-v --verbose --progress --exclude-promisor-objects",
    values: "--expire",
    operands: .ignored,
    does: [
      .gitForgets
    ],
    examples: [
      Example("git prune -v", "delete git history"),
      Example("git prune -n"),
    ]
  )
}
