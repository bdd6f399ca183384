internal import ToolDescriptions

extension Tool {
  static let gitReset = Tool(
    "reset",
    summary: "Moves a branch, and the index or the files with it.",
    source: "git-reset(1), git 2.39.5",
    grammar: .negating,
    options: [
      .flag("--soft", sets: ["moves"]),
      .flag("--hard", sets: ["hard", "moves"]),
      .flag("--merge", sets: ["hard", "moves"]),
      .flag("--keep", sets: ["moves"]),
      .value("--pathspec-from-file", does: [.reads]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "-q --quiet --no-refresh --mixed -p --patch -N --intent-to-add --pathspec-file-nul",
    attached: "--recurse-submodules",
    operands: .ignored,
    does: [
      .gitIndexes,
      .gitDiscards(when: ["hard"]),
      .gitResets,
    ],
    examples: [
      Example("git reset --hard", "modify git index", "modify git refs", "overwrite git changes"),
      Example("git reset HEAD a", "modify git index"),
      Example("git reset --soft HEAD~1", "modify git index", "modify git refs"),
      Example(
        "git reset --hard origin/main",
        "modify git index",
        "modify git refs",
        "overwrite git changes"
      ),
    ]
  )
}
