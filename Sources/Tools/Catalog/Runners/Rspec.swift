internal import Effects

extension Tool {
  static let rspec = Tool(
    "rspec",
    summary: "Runs the examples of a Ruby project.",
    source: "https://rspec.info/documentation, RSpec 3.13",
    grammar: .none,
    operands: .ignored,
    does: [Deed(.execute, .project)],
    examples: [
      Example("rspec", "execute project rspec"),
      Example("rspec spec/models", "execute project rspec spec/models"),
      Example("rspec -e name", "execute project rspec -e name"),
    ]
  )
}
