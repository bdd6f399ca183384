internal import ToolDescriptions

extension Tool {
  static let otool = Tool(
    "otool",
    summary: "Shows what programs and libraries are made of.",
    source: "otool(1), nm(1), dwarfdump(1), size(1), macOS 14; GNU binutils 2.40",
    grammar: .none,
    operands: .ignored,
    examples: [
      Example("otool -L a"),
      Example("otool -tv a"),
      Example("nm a.o"),
    ]
  )
}
