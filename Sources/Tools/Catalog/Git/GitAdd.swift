internal import ToolDescriptions

extension Tool {
  static let gitAdd = Tool(
    "add",
    summary: "Puts files into the index.",
    source: "git-add(1), git 2.39.5",
    grammar: .negating,
    options: [
      .flag("-n", "--dry-run", sets: [.dryRun]),
      .flag("-f", "--force", skipsQuestion: true),
      .value("--pathspec-from-file", does: [.reads]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      -v --verbose -i --interactive -p --patch -e --edit -u --update --renormalize -N
      --intent-to-add -A --all --ignore-removal --refresh --ignore-errors --ignore-missing
      --sparse --warn-embedded-repo --pathspec-file-nul
      """,
    values: "--chmod",
    operands: .ignored,
    does: [
      .gitIndexes
    ],
    examples: [
      Example("git add -A", "modify git index"),
      Example("git add --dry-run ."),
      Example("git add -fv build", "modify git index"),
      Example("git add --zap .", "modify git index", "unknown text --zap"),
    ]
  )
}
