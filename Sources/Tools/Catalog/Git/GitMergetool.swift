internal import Effects
internal import ToolDescriptions

extension Tool {
  static let gitMergetool = Tool(
    "mergetool",
    summary: "Opens a tool for conflicts.",
    source: "git-mergetool(1), git 2.39.5",
    grammar: .negating,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    flags: "-y --no-prompt --prompt -g --gui --no-gui --tool-help",
    values: "-t --tool -O",
    operands: .ignored,
    does: [
      Deed(.modify, .git(.changes))
    ],
    examples: [
      Example("git mergetool -y", "modify git changes")
    ]
  )
}
