internal import ToolDescriptions

extension Tool {
  static let gitArchive = Tool(
    "archive",
    summary: "Makes an archive of a tree.",
    source: "git-archive(1), git 2.39.5",
    grammar: .negating,
    options: [
      .value("--add-file", does: [.reads]),
      .value("-o", "--output", does: [.overwrites]),
      .value("--exec", does: [.runsThere]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "--worktree-attributes -v --verbose -# -l --list",
    values: "--format --prefix --add-virtual-file --remote",
    operands: .ignored,
    examples: [
      Example("git archive -o a.tar HEAD", "overwrite a.tar"),
      Example("git archive --format=zip HEAD src"),
    ]
  )
}
