internal import Effects

extension Tool {
  static let phpunit = Tool(
    "phpunit",
    summary: "Runs the tests of a PHP project.",
    source: "https://docs.phpunit.de, PHPUnit 11; https://pestphp.com, Pest 3",
    grammar: .none,
    operands: .ignored,
    does: [Deed(.execute, .project)],
    examples: [
      Example("phpunit", "execute project phpunit"),
      Example("phpunit tests/Unit", "execute project phpunit tests/Unit"),
      Example("phpunit --filter name", "execute project phpunit --filter name"),
    ]
  )
}
