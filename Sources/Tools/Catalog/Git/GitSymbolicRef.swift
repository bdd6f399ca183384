internal import ToolDescriptions

extension Tool {
  static let gitSymbolicRef = Tool(
    "symbolic-ref",
    summary: "Reads or sets a reference to a reference.",
    source: "git-symbolic-ref(1), git 2.39.5",
    grammar: .negating,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    flags: "-q --quiet -d --delete --short --recurse",
    values: "-m",
    operands: .ignored,
    does: [
      .gitNames
    ],
    examples: [
      Example("git symbolic-ref --short HEAD", "modify git refs")
    ]
  )
}
