internal import Effects
internal import ToolDescriptions

extension Tool {
  static let gitUpdateRef = Tool(
    "update-ref",
    summary: "Moves a reference.",
    source: "git-update-ref(1), git 2.39.5",
    grammar: .negating,
    options: [
      .flag("-d", sets: ["delete"]),
      .flag("--stdin", does: [Deed(.delete, .git(.refs))]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "--no-deref -z --create-reflog",
    values: "-m",
    operands: .list([[Deed(.overwrite, .git(.refs))]], rest: []),
    operandsIn: [("delete", .list([[Deed(.delete, .git(.refs))]], rest: []))],
    examples: [
      Example("git update-ref -d refs/heads/x", "delete git refs refs/heads/x"),
      Example("git update-ref refs/heads/x HEAD", "overwrite git refs refs/heads/x"),
    ]
  )
}
