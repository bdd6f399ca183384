internal import ToolDescriptions

extension Tool {
  static let nuxt = Tool(
    "nuxt",
    summary: "Builds a project of Nuxt, or serves it.",
    source: "nuxt --help, Nuxt 3",
    grammar: .none,
    operands: .ignored,
    does: [.runsProject],
    examples: [
      Example("nuxt build", "execute project nuxt build"),
      Example("nuxt dev", "execute project nuxt dev"),
      Example("nuxt generate", "execute project nuxt generate"),
    ]
  )
}
