internal import ToolDescriptions

extension Tool {
  static let lintStaged = Tool(
    "lint-staged",
    summary: "Runs checks of the project over what is staged.",
    source: "lint-staged --help, lint-staged 15",
    grammar: .none,
    operands: .ignored,
    does: [.runsProject],
    examples: [
      Example("lint-staged", "execute project lint-staged"),
      Example("lint-staged --debug", "execute project lint-staged --debug"),
      Example("lint-staged --no-stash", "execute project lint-staged --no-stash"),
    ]
  )
}
