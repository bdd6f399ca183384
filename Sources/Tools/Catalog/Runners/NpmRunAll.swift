internal import Effects
internal import ToolDescriptions

extension Tool {
  static let npmRunAll = Tool(
    "npm-run-all",
    summary: "Runs several scripts of a package.",
    source: "npm-run-all --help, npm-run-all 4.1",
    grammar: .none,
    operands: .ignored,
    does: [Deed(.execute, .project)],
    examples: [
      Example("npm-run-all clean build", "execute project npm-run-all clean build"),
      Example("npm-run-all --parallel watch:*", "execute project npm-run-all --parallel watch:*"),
      Example("npm-run-all -s a b", "execute project npm-run-all -s a b"),
    ]
  )
}
