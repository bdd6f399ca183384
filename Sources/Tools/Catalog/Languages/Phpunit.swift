internal import ToolDescriptions

extension Tool {
  static let phpunit = Tool(
    "phpunit",
    summary: "Runs a project's tests.",
    source: "phpunit --help, PHPUnit 11",
    grammar: .none,
    operands: .ignored,
    does: [.runsProject],
    examples: [
      Example("phpunit", "execute project phpunit"),
      Example("phpunit tests/ATest.php", "execute project phpunit tests/ATest.php"),
      Example("phpunit --filter a", "execute project phpunit --filter a"),
    ]
  )
}
