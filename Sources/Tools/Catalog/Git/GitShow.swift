internal import Effects
internal import ToolDescriptions

extension Tool {
  static let gitShow = Tool(
    "show",
    summary: "Shows objects.",
    source: "git-show(1), git 2.39.5",
    grammar: .negating,
    options: [
      .value("--output", does: [.overwrites]),
      .value("-O", does: [.reads]),
      .flag("--ext-diff", does: [Deed(.execute, .project)]),
      .help,
    ],
    flags: .gitDiffFlags + .gitLogFlags,
    values: .gitDiffValues + .gitLogValues,
    attached: .gitDiffAttached + .gitLogAttached,
    operands: .ignored,
    examples: [
      Example("git show HEAD:src/a"),
      Example("git show --stat -1 abc"),
    ]
  )
}
