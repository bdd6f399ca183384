internal import Effects
internal import ToolDescriptions

extension Tool {
  static let gitDiffTree = Tool(
    "diff-tree",
    aliases: ["diff-index", "diff-files"],
    summary: "Compares trees.",
    source: "git-diff-tree(1), git 2.39.5",
    grammar: .negating,
    options: [
      .value("--output", does: [.overwrites]),
      .value("-O", does: [.reads]),
      .flag("--ext-diff", does: [Deed(.execute, .project)]),
      .help,
    ],
    flags: "-r --always --merge-base --no-commit-id --cached" + .gitDiffFlags
      + .gitLogFlags,
    values: .gitDiffValues + .gitLogValues,
    attached: .gitDiffAttached + .gitLogAttached,
    operands: .ignored,
    examples: [
      Example("git diff-tree --no-commit-id --name-only -r HEAD"),
      Example("git diff-index --cached HEAD"),
    ]
  )
}
