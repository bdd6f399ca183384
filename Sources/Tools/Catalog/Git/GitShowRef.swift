internal import ToolDescriptions

extension Tool {
  static let gitShowRef = Tool(
    "show-ref",
    summary: "Lists references.",
    source: "git-show-ref(1), git 2.39.5",
    grammar: .negating,
    options: [
      .help
    ],
    flags: "--tags --heads --branches --verify -h --head -d --dereference -q --quiet",
    attached: "-s --hash --abbrev --exclude-existing",
    operands: .ignored,
    examples: [
      Example("git show-ref --heads")
    ]
  )
}
