internal import Effects
internal import ToolDescriptions

extension Tool {
  static let jest = Tool(
    "jest",
    summary: "Runs a project's tests.",
    source: "jest --help, Jest 29; vitest --help, Vitest 2; mocha --help, Mocha 10",
    grammar: .none,
    operands: .ignored,
    does: [Deed(.execute, .project)],
    examples: [
      Example("jest", "execute project jest"),
      Example("jest --watch a.test.js", "execute project jest --watch a.test.js"),
      Example("vitest run --coverage", "execute project vitest run --coverage"),
    ]
  )
}
