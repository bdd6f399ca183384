internal import Effects
internal import ToolDescriptions

extension Tool {
  static let mypy = Tool(
    "mypy",
    summary: "Checks types of Python.",
    source: "mypy --help, mypy 1.18",
    grammar: .none,
    operands: .ignored,
    does: [Deed(.read, .here)],
    examples: [
      Example("mypy src", "read ./**"),
      Example("mypy --strict a.py", "read ./**"),
      Example("pyright", "read ./**"),
    ]
  )
}
