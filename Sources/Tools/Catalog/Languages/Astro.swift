internal import ToolDescriptions

extension Tool {
  static let astro = Tool(
    "astro",
    summary: "Builds a project of Astro, or serves it.",
    source: "astro --help, Astro 5",
    grammar: .none,
    operands: .ignored,
    does: [.runsProject],
    examples: [
      Example("astro build", "execute project astro build"),
      Example("astro dev --port 3000", "execute project astro dev --port 3000"),
      Example("astro preview", "execute project astro preview"),
    ]
  )
}
