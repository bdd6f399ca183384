internal import Effects

extension Tool {
  static let nx = Tool(
    "nx",
    summary: "Runs the targets of the projects of a workspace.",
    source: "https://nx.dev/nx-api/nx, Nx 20",
    grammar: .none,
    operands: .ignored,
    does: [Deed(.execute, .project)],
    examples: [
      Example("nx build app", "execute project nx build app"),
      Example("nx run app:build:production", "execute project nx run app:build:production"),
      Example("nx run-many -t build test", "execute project nx run-many -t build test"),
    ]
  )
}
