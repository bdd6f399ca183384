internal import Effects
internal import ToolDescriptions

extension Tool {
  static let gitLog = Tool(
    "log",
    aliases: ["whatchanged"],
    summary: "Shows commits.",
    source: "git-log(1), git 2.39.5",
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
      Example("git log --oneline -20"),
      Example("git log -p --since yesterday -- src"),
      Example("git log --format=%H -n1 --output=x", "overwrite x"),
    ]
  )
}
