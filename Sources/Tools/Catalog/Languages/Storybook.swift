internal import ToolDescriptions

extension Tool {
  static let storybook = Tool(
    "storybook",
    summary: "Serves or builds components.",
    source: "storybook --help, Storybook 8",
    grammar: .none,
    operands: .ignored,
    does: [.runsProject],
    examples: [
      Example("storybook dev -p 6006", "execute project storybook dev -p 6006"),
      Example("storybook build", "execute project storybook build"),
      Example("storybook init", "execute project storybook init"),
    ]
  )
}
