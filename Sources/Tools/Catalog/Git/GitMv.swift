internal import Effects
internal import ToolDescriptions

extension Tool {
  static let gitMv = Tool(
    "mv",
    summary: "Moves files in the work tree and the index.",
    source: "git-mv(1), git 2.39.5",
    grammar: .negating,
    options: [
      .flag("-n", "--dry-run", sets: [.dryRun]),
      .flag("-f", "--force", skipsQuestion: true),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "-v --verbose -k --sparse",
    operands: .sourcesThenTarget(
      sources: [Deed(.delete, .tree, traits: [.moved])],
      target: [.overwrites],
      alone: []
    ),
    examples: [
      Example("git mv a b", "delete a/**", "overwrite b from a"),
      Example("git mv -n a b"),
    ]
  )
}
