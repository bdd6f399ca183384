internal import ToolDescriptions

extension Tool {
  static let gitRangeDiff = Tool(
    "range-diff",
    summary: "Compares two ranges of commits.",
    source: "git-range-diff(1), git 2.39.5",
    grammar: .negating,
    options: [
      .value("--output", does: [.overwrites]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: .gitDiffFlags + "--no-dual-color --left-only --right-only --notes --no-notes",
    values: .gitDiffValues + "--creation-factor",
    attached: .gitDiffAttached,
    operands: .ignored,
    examples: [
      Example("git range-diff a...b")
    ]
  )
}
