internal import ToolDescriptions

extension Tool {
  static let rollup = Tool(
    "rollup",
    summary: "Bundles code of JavaScript.",
    source: "rollup --help, Rollup 4",
    grammar: .none,
    operands: .ignored,
    does: [.runsProject],
    examples: [
      Example("rollup -c", "execute project rollup -c"),
      Example("rollup a.js -o b.js", "execute project rollup a.js -o b.js"),
      Example("rollup -c -w", "execute project rollup -c -w"),
    ]
  )
}
