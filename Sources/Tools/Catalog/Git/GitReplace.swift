internal import ToolDescriptions

extension Tool {
  static let gitReplace = Tool(
    "replace",
    summary: "Replaces objects by others.",
    source: "git-replace(1), git 2.39.5",
    grammar: .negating,
    options: [
      .flag("-f", "--force", skipsQuestion: true),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "-l --list -d --delete -e --edit -g --graft --convert-graft-file --raw",
    values: "--format",
    operands: .ignored,
    does: [
      .gitNames
    ],
    examples: [
      Example("git replace -l", "modify git refs")
    ]
  )
}
