internal import ToolDescriptions

extension Tool {
  static let gitClean = Tool(
    "clean",
    summary: "Deletes files that git does not track.",
    source: "git-clean(1), git 2.39.5",
    grammar: .negating,
    options: [
      .flag("-n", "--dry-run", sets: [.dryRun]),
      .flag("-f", "--force", skipsQuestion: true),
      .flag("-d", sets: [.recursive]),
      .flag("-x", sets: ["ignored"]),
      .flag("-X", sets: ["ignored"]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "-q --quiet -i --interactive",
    values: "-e --exclude",
    operands: .eachOrAll([.gitCleans]),
    operandsIn: [("ignored", .eachOrAll([.gitCleansIgnored]))],
    examples: [
      Example("git clean -fd", "delete git untracked"),
      Example("git clean -nfdx"),
      Example("git clean -fdX build", "delete git ignored build"),
      Example("git clean -fdx", "delete git ignored"),
    ]
  )
}
