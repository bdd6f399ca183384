internal import ToolDescriptions

extension Tool {
  static let next = Tool(
    "next",
    summary: "Builds a project of Next.js, or serves it.",
    source: "next --help, Next.js 15",
    grammar: .none,
    operands: .ignored,
    does: [.runsProject],
    examples: [
      Example("next build", "execute project next build"),
      Example("next dev -p 3000", "execute project next dev -p 3000"),
      Example("next start", "execute project next start"),
    ]
  )
}
