internal import Effects
internal import ToolDescriptions

extension Tool {
  static let trashEmpty = Tool(
    "trash-empty",
    summary: "Removes what lies in the trash for good.",
    source: "trash-empty(1), trash-cli 0.17.1.14",
    options: [
      .flag("--dry-run", sets: [.dryRun]), .flag("-f", skipsQuestion: true),
      .flags("-v --verbose -i --interactive --all-users"), .values("--trash-dir"),
      .optionals("--print-completion"),
      .flag("-h", sets: [.help]), .help, .version,
    ],
    operands: .ignored,
    does: [
      Deed(
        .delete,
        .fixed(.directory, "the trash"),
        reversibility: .irreversible,
        why: "what lies in the trash has no other copy",
        safer: "trash-list shows what lies there"
      )
    ],
    examples: [
      Example("trash-empty", "delete directory the trash"),
      Example("trash-empty 30", "delete directory the trash"),
      Example("trash-empty --now", "unknown text --now", "delete directory the trash"),
    ]
  )
}
