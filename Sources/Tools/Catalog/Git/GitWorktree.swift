internal import Effects
internal import ToolDescriptions

extension Tool {
  static let gitWorktree = Tool(
    "worktree",
    summary: "Keeps several work trees of one repository.",
    source: "git-worktree(1), git 2.39.5",
    grammar: .negating,
    options: [
      .help
    ],
    subcommands: [
      .gitWorktreeAdd, .gitWorktreeList, .gitWorktreeMove, .gitWorktreePrune,
      .gitWorktreeRemove,
    ],
    examples: [
      Example("git worktree add -b new ../new", "create git branches new", "create ../new"),
      Example("git worktree remove --force ../new", "delete ../new/**"),
      Example("git worktree list"),
      Example("git worktree prune", "modify git index"),
    ]
  )

  static let gitWorktreeAdd = Tool(
    "add",
    summary: "Makes a work tree.",
    source: "git-worktree(1), git 2.39.5",
    grammar: .negating,
    options: [
      .value("-b", does: [.gitMakesBranch]),
      .flag("-f", "--force", skipsQuestion: true),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "-d --detach --checkout --lock -q --quiet --track --guess-remote",
    values: "-B --reason",
    operands: .list([[.creates]], rest: [])
  )

  static let gitWorktreeList = Tool(
    "list",
    summary: "Lists work trees.",
    grammar: .negating,
    flags: "--porcelain -v --verbose -z",
    values: "--expire"
  )

  static let gitWorktreeMove = Tool(
    "move",
    summary: "Moves a work tree.",
    grammar: .negating,
    options: [
      .flag("-f", "--force", skipsQuestion: true)
    ],
    operands: .sourcesThenTarget(
      sources: [Deed(.delete, .tree, traits: [.moved])],
      target: [.creates],
      alone: []
    )
  )

  static let gitWorktreePrune = Tool(
    "prune",
    aliases: ["lock", "unlock", "repair"],
    summary: "Forgets work trees that are gone, or changes what is kept about them.",
    grammar: .negating,
    options: [
      .flag("-n", "--dry-run", sets: [.dryRun])
    ],
    flags: "-v --verbose",
    values: "--expire --reason",
    operands: .ignored,
    does: [
      .gitIndexes
    ]
  )

  static let gitWorktreeRemove = Tool(
    "remove",
    summary: "Deletes a work tree.",
    grammar: .negating,
    options: [
      .flag("-f", "--force", skipsQuestion: true)
    ],
    operands: .each([Deed(.delete, .tree)])
  )
}
