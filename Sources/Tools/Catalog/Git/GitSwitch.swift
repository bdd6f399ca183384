internal import ToolDescriptions

extension Tool {
  static let gitSwitch = Tool(
    "switch",
    summary: "Switches branches.",
    source: "git-switch(1), git 2.39.5",
    grammar: .negating,
    options: [
      .value("-c", "--create", does: [.gitMakesBranch]),
      .value("-C", "--force-create", does: [.gitMovesBranch]),
      .flag("--discard-changes", does: [.gitDiscards()], skipsQuestion: true),
      .flag("-m", "--merge", does: [.gitDiscards()]),
      .flag("-f", "--force", does: [.gitDiscards()], skipsQuestion: true),
      .flag("--ignore-other-worktrees", skipsQuestion: true),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "--guess -t -q --quiet --progress -d --detach --overwrite-ignore",
    values: "--conflict --orphan",
    attached: "--recurse-submodules --track",
    operands: .ignored,
    does: [
      .gitIndexes
    ],
    examples: [
      Example("git switch main", "modify git index"),
      Example("git switch -f main", "modify git index", "overwrite git changes"),
      Example("git switch -c new", "create git branches new", "modify git index"),
    ]
  )
}
