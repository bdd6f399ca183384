internal import ToolDescriptions

extension Tool {
  static let rspec = Tool(
    "rspec",
    summary: "Runs a project's tests.",
    source: "rspec --help, RSpec 3.13",
    grammar: .none,
    operands: .ignored,
    does: [.runsProject],
    examples: [
      Example("rspec", "execute project rspec"),
      Example("rspec spec/a_spec.rb:3", "execute project rspec spec/a_spec.rb:3"),
      Example("rspec --format doc", "execute project rspec --format doc"),
    ]
  )
}
