internal import Effects
internal import ToolDescriptions

extension Tool {
  static let gitDiff = Tool(
    "diff",
    summary: "Shows what differs.",
    source: "git-diff(1), git 2.39.5",
    grammar: .negating,
    options: [
      .value("--output", does: [.overwrites]),
      .value("-O", does: [.reads]),
      .flag("--ext-diff", does: [Deed(.execute, .project)]),
      .help,
    ],
    flags: .gitDiffFlags
      + "--cached --staged --merge-base --no-index -1 -2 -3 --base --ours --theirs -q",
    values: .gitDiffValues,
    attached: .gitDiffAttached,
    operands: .ignored,
    examples: [
      Example("git diff --stat HEAD~1 -- src"),
      Example("git diff --output=a.diff", "overwrite a.diff"),
      Example("git diff --no-index a b"),
    ]
  )
}
