internal import ToolDescriptions

extension Tool {
  static let gitRestore = Tool(
    "restore",
    summary: "Restores files.",
    source: "git-restore(1), git 2.39.5",
    grammar: .negating,
    options: [
      .flag("-S", "--staged", sets: ["staged"]),
      .flag("-W", "--worktree", sets: ["worktree"]),
      .value("--pathspec-from-file", sets: ["file"], does: [.reads, .gitDiscardsAll]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --ignore-unmerged --overlay -q --quiet --progress -m --merge -2 --ours -3 --theirs -p
      --patch --ignore-skip-worktree-bits --pathspec-file-nul
      """,
    values: "-s --source --conflict",
    attached: "--recurse-submodules",
    operands: .each([.gitDiscards()]),
    operandsIn: [("worktree", .each([.gitDiscards()])), ("staged", .each([.gitIndexes]))],
    examples: [
      Example("git restore a", "overwrite git changes a"),
      Example("git restore --staged a", "modify git index a"),
      Example("git restore -SW a", "overwrite git changes a"),
      Example("git restore --source HEAD~2 .", "overwrite git changes ."),
    ]
  )
}
