internal import Effects

extension Tool {
  static let turbo = Tool(
    "turbo",
    summary: "Runs the scripts of the packages of a workspace.",
    source: "https://turbo.build/repo/docs/reference, Turborepo 2",
    grammar: .none,
    operands: .ignored,
    does: [Deed(.execute, .project)],
    examples: [
      Example("turbo build", "execute project turbo build"),
      Example("turbo run build test", "execute project turbo run build test"),
      Example("turbo run build --filter=web", "execute project turbo run build --filter=web"),
    ]
  )
}
