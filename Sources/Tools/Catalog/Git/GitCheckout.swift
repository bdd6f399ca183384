internal import ToolDescriptions

extension Tool {
  static let gitCheckout = Tool(
    "checkout",
    summary: "Switches branches, or restores files.",
    source: "git-checkout(1), git 2.39.5",
    grammar: .negating,
    options: [
      .value("-b", sets: ["create"], does: [.gitMakesBranch]),
      .value("-B", sets: ["create"], does: [.gitMovesBranch]),
      .flag("-m", "--merge", does: [.gitDiscards(unless: ["paths"])]),
      .flag("-d", "--detach", sets: ["switch"]),
      // Since git 2.35 `-t` takes a value in its own word; before, letters behind it were options.
      .flag("-t", sets: ["switch"]),
      .optional("--track", sets: ["switch"]),
      .flag("-f", "--force", does: [.gitDiscards(unless: ["paths"])], skipsQuestion: true),
      .value("--orphan", sets: ["create"]),
      .flag("--ignore-other-worktrees", skipsQuestion: true),
      .flag("-2", "--ours", sets: ["paths"]),
      .flag("-3", "--theirs", sets: ["paths"]),
      .flag("-p", "--patch", sets: ["paths"]),
      .value("--pathspec-from-file", sets: ["paths"], does: [.reads, .gitDiscardsAll]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      -l --guess --overlay -q --quiet --progress --overwrite-ignore --ignore-skip-worktree-bits
      --pathspec-file-nul
      """,
    values: "--conflict --inter-hunk-context -U --unified",
    attached: "--recurse-submodules",
    operands: .reader(.gitCheckout),
    examples: [
      Example("git checkout main", "modify git index", "overwrite git changes-if-path main"),
      Example("git checkout -b new", "create git branches new", "modify git index"),
      Example("git checkout -- a b", "overwrite git changes a", "overwrite git changes b"),
      Example("git checkout .", "overwrite git changes ."),
      Example("git checkout -f", "modify git index", "overwrite git changes"),
      Example("git checkout HEAD~1 -- src", "overwrite git changes src"),
      Example("git checkout HEAD a", "overwrite git changes a"),
    ]
  )
}
