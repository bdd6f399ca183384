internal import ToolDescriptions

extension Tool {
  static let gitNotes = Tool(
    "notes",
    summary: "Adds notes to commits.",
    source: "git-notes(1), git 2.39.5",
    grammar: .negating,
    options: [
      .help
    ],
    values: "--ref",
    subcommands: [
      .gitNotesList, .gitNotesAdd,
    ],
    examples: [
      Example("git notes add -m x", "modify git refs"),
      Example("git notes show"),
    ]
  )

  static let gitNotesList = Tool(
    "list",
    aliases: ["show", "get-ref"],
    summary: "Shows notes.",
    grammar: .negating,
    operands: .ignored
  )

  static let gitNotesAdd = Tool(
    "add",
    aliases: ["append", "edit", "copy", "merge", "remove", "prune"],
    summary: "Changes notes; the earlier ones stay as commits.",
    grammar: .negating,
    options: [
      .flag("-f", "--force", skipsQuestion: true),
      .flag("-n", "--dry-run", sets: [.dryRun]),
      .value("-F", "--file", does: [.reads]),
    ],
    flags: "--allow-empty --stdin -v --verbose -q --quiet --commit --abort --ignore-missing",
    values: "-m --message -c --reedit-message -C --reuse-message --for-rewrite -s --strategy",
    operands: .ignored,
    does: [
      .gitNames
    ]
  )
}
