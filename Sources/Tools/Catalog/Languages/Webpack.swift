internal import ToolDescriptions

extension Tool {
  static let webpack = Tool(
    "webpack",
    summary: "Builds a project for the browser.",
    source: "webpack --help, webpack-cli 5",
    grammar: .none,
    operands: .ignored,
    does: [.runsProject],
    examples: [
      Example("webpack", "execute project webpack"),
      Example("webpack --mode production", "execute project webpack --mode production"),
      Example("webpack build", "execute project webpack build"),
    ]
  )
}
