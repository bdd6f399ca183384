internal import Effects
internal import ToolDescriptions

extension Tool {
  static let gitReflog = Tool(
    "reflog",
    summary: "Keeps where references have been.",
    source: "git-reflog(1), git 2.39.5",
    grammar: .negating,
    options: [
      .help,
      .value("--output", does: [.overwrites]),
    ],
    flags: .gitDiffFlags + .gitLogFlags,
    values: .gitDiffValues + .gitLogValues,
    attached: .gitDiffAttached + .gitLogAttached,
    operands: .ignored,
    subcommands: [
      .gitReflogExpire, .gitReflogDelete, .gitReflogShow,
    ],
    examples: [
      Example("git reflog -5"),
      Example("git reflog show main"),
      Example("git reflog expire --expire=now --all", "delete git history"),
    ]
  )

  static let gitReflogExpire = Tool(
    "expire",
    summary: "Deletes old entries.",
    source: "git-reflog(1), git 2.39.5",
    grammar: .negating,
    options: [
      .flag("--dry-run", sets: [.dryRun]),
      .flag("-n", sets: [.dryRun]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "--rewrite --updateref --verbose --stale-fix --all --single-worktree",
    values: "--expire --expire-unreachable",
    operands: .ignored,
    does: [
      .gitForgets
    ]
  )

  static let gitReflogDelete = Tool(
    "delete",
    summary: "Deletes some entries.",
    source: "git-reflog(1), git 2.39.5",
    grammar: .negating,
    options: [
      .flag("--dry-run", sets: [.dryRun]),
      .flag("-n", sets: [.dryRun]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "--rewrite --updateref --verbose",
    operands: .each([Deed(.delete, .git(.refs))])
  )

  static let gitReflogShow = Tool(
    "show",
    aliases: ["exists", "list"],
    summary: "Shows the entries.",
    grammar: .negating,
    options: [
      .value("--output", does: [.overwrites])
    ],
    flags: .gitDiffFlags + .gitLogFlags,
    values: .gitDiffValues + .gitLogValues,
    attached: .gitDiffAttached + .gitLogAttached,
    operands: .ignored
  )
}
