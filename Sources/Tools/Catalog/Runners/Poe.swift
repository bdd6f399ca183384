internal import Effects
internal import ToolDescriptions

extension Tool {
  static let poe = Tool(
    "poe",
    summary: "Runs tasks of a Python project.",
    source: "https://poethepoet.natn.io, Poe the Poet 0.30",
    grammar: .none,
    operands: .ignored,
    does: [Deed(.execute, .project)],
    examples: [
      Example("poe test", "execute project poe test"),
      Example("poe lint", "execute project poe lint"),
      Example("poe -q test", "execute project poe -q test"),
    ]
  )
}
