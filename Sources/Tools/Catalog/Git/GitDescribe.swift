internal import ToolDescriptions

extension Tool {
  static let gitDescribe = Tool(
    "describe",
    summary: "Names a commit after a tag.",
    source: "git-describe(1), git 2.39.5",
    grammar: .negating,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    flags: "--contains --debug --all --tags --long --first-parent --exact-match --always",
    values: "--candidates --match --exclude",
    attached: "--abbrev --dirty --broken",
    operands: .ignored,
    examples: [
      Example("git describe --tags")
    ]
  )
}
