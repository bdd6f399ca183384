internal import Effects
internal import ToolDescriptions

extension Tool {
  static let gitRm = Tool(
    "rm",
    summary: "Deletes files from the work tree and the index.",
    source: "git-rm(1), git 2.39.5",
    grammar: .negating,
    options: [
      .flag("-n", "--dry-run", sets: [.dryRun]),
      .flag("--cached", sets: ["cached"]),
      .flag("-f", "--force", skipsQuestion: true),
      .flag("-r", sets: [.recursive]),
      .value("--pathspec-from-file", does: [.reads, Deed(.delete, .here, unless: ["cached"])]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "-q --quiet --ignore-unmatch --sparse --pathspec-file-nul",
    operands: .each([.deletes]),
    operandsIn: [("cached", .each([.gitIndexes]))],
    examples: [
      Example("git rm -rf src", "delete src/**"),
      Example("git rm --cached a", "modify git index a"),
      Example("git rm -n a"),
    ]
  )
}
