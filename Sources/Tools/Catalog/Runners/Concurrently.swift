internal import Effects
internal import ToolDescriptions

extension Tool {
  static let concurrently = Tool(
    "concurrently",
    summary: "Runs several commands at once.",
    source: "concurrently --help, concurrently 9",
    grammar: .none,
    operands: .ignored,
    does: [Deed(.execute, .project)],
    examples: [
      Example(
        "concurrently npm:build npm:watch",
        "execute project concurrently npm:build npm:watch"
      ),
      Example("concurrently 'tsc -w' 'node a.js'", "execute project concurrently tsc -w node a.js"),
      Example("concurrently -n a,b npm:a npm:b", "execute project concurrently -n a,b npm:a npm:b"),
    ]
  )
}
