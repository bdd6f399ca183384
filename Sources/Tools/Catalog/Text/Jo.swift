internal import ToolDescriptions

extension Tool {
  static let jo = Tool(
    "jo",
    summary: "Prints JSON made of words.",
    source: "jo(1), jo 1.9",
    grammar: .exact,
    options: [.value("-f", "-i", does: [.reads]), .flag("-h", sets: [.help])],
    flags: "-a -B -D -e -n -p -v -V",
    values: "-d",
    operands: .ignored,
    examples: [
      Example("jo a=1 b=2"),
      Example("jo -f a.json b=2", "read a.json"),
      Example("jo --frob a=1", "unknown text --frob"),
    ]
  )
}
