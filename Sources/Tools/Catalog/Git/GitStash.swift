internal import ToolDescriptions

extension Tool {
  static let gitStash = Tool(
    "stash",
    summary: "Puts changes aside.",
    source: "git-stash(1), git 2.39.5",
    grammar: .negating,
    options: [
      .value("--pathspec-from-file", does: [.reads]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      -k --keep-index -S --staged -p --patch -q --quiet -u --include-untracked -a --all
      --pathspec-file-nul
      """,
    values: "-m --message",
    operands: .ignored,
    does: [
      .gitStashes
    ],
    subcommands: [
      .gitStashPush, .gitStashShow, .gitStashApply, .gitStashPop, .gitStashDrop,
    ],
    examples: [
      Example("git stash", "modify git refs"),
      Example("git stash -u", "modify git refs"),
      Example("git stash push -m x a", "modify git refs"),
      Example("git stash drop", "delete git refs"),
      Example("git stash clear", "delete git refs"),
      Example("git stash list"),
      Example("git stash drop stash@{1}", "delete git refs stash@{1}"),
      Example("git stash pop", "modify git index", "delete git refs"),
    ]
  )

  static let gitStashPush = Tool(
    "push",
    aliases: ["save"],
    summary: "Puts changes aside.",
    grammar: .negating,
    options: [
      .value("--pathspec-from-file", does: [.reads])
    ],
    flags: """
      -k --keep-index -S --staged -p --patch -q --quiet -u --include-untracked -a --all
      --pathspec-file-nul
      """,
    values: "-m --message",
    operands: .ignored,
    does: [
      .gitStashes
    ]
  )

  static let gitStashShow = Tool(
    "show",
    aliases: ["list", "create", "export"],
    summary: "Shows what was put aside.",
    grammar: .negating,
    options: [
      .value("--output", does: [.overwrites])
    ],
    flags: "--include-untracked --only-untracked" + .gitDiffFlags + .gitLogFlags,
    values: .gitDiffValues + .gitLogValues,
    attached: .gitDiffAttached + .gitLogAttached,
    operands: .ignored
  )

  static let gitStashApply = Tool(
    "apply",
    aliases: ["branch", "store"],
    summary: "Takes changes back, and keeps them aside too.",
    grammar: .negating,
    flags: "--index -q --quiet",
    values: "-m --message",
    operands: .ignored,
    does: [
      .gitIndexes
    ]
  )

  static let gitStashPop = Tool(
    "pop",
    summary: "Takes changes back.",
    grammar: .negating,
    flags: "--index -q --quiet",
    operands: .ignored,
    does: [
      .gitIndexes,
      .gitPops,
    ]
  )

  static let gitStashDrop = Tool(
    "drop",
    aliases: ["clear"],
    summary: "Throws away what was put aside.",
    grammar: .negating,
    flags: "-q --quiet",
    operands: .eachOrAll([.gitDrops])
  )
}
