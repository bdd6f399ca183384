internal import ToolDescriptions

extension Tool {
  static let gitForEachRef = Tool(
    "for-each-ref",
    summary: "Lists references.",
    source: "git-for-each-ref(1), git 2.39.5",
    grammar: .negating,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    flags: "-s --shell -p --perl --python --tcl --ignore-case",
    values: "--count --format --sort --points-at --merged --no-merged --contains --no-contains",
    attached: "--color",
    operands: .ignored,
    examples: [
      Example("git for-each-ref --sort=-committerdate refs/heads")
    ]
  )
}
