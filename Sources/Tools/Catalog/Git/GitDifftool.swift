internal import Effects
internal import ToolDescriptions

extension Tool {
  static let gitDifftool = Tool(
    "difftool",
    summary: "Shows what differs in a program.",
    source: "git-difftool(1), git 2.39.5",
    grammar: .negating,
    options: [
      .value("--output", does: [.overwrites]),
      .value("-O", does: [.reads]),
      .flag("--ext-diff", does: [Deed(.execute, .project)]),
      .help,
      .value("-x", "--extcmd", does: [Deed(.execute, .code(.shell))]),
    ],
    flags: .gitDiffFlags
      + """
      --cached --staged -y --no-prompt --prompt -d --dir-diff -g --gui --no-gui --tool-help
      --symlinks --no-symlinks --trust-exit-code
      """,
    values: .gitDiffValues + "-t --tool",
    attached: .gitDiffAttached,
    operands: .ignored,
    examples: [
      Example("git difftool -y HEAD~1")
    ]
  )
}
