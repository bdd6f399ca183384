extension Tool {
  static let webpack = Tool(
    "webpack",
    summary: "Builds a project for the browser.",
    source: "webpack --help, webpack-cli 5",
    grammar: .none,
    operands: .ignored,
    does: [.runsProject],
    examples: [
      Example("webpack"),
      Example("webpack --mode production"),
      Example("webpack build"),
    ]
  )
}
