internal import Effects
internal import ToolDescriptions

extension Tool {
  static let tox = Tool(
    "tox",
    summary: "Runs a project's tests in environments.",
    source: "tox --help, tox 4",
    grammar: .none,
    operands: .ignored,
    does: [Deed(.execute, .project)],
    examples: [
      Example("tox", "execute project tox"),
      Example("tox -e py311", "execute project tox -e py311"),
      Example("tox run -e lint", "execute project tox run -e lint"),
    ]
  )
}
