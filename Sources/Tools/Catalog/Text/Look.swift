internal import ToolDescriptions

extension Tool {
  static let look = Tool(
    "look",
    summary: "Prints the lines that begin with a text.",
    source: "look(1), util-linux 2.38.1",
    options: [.flag("-h", "-V", sets: [.help]), .help, .version],
    flags: "-a --alternative -d --alphanum -f --ignore-case",
    values: "-t --terminate",
    operands: .list([[]], rest: [.reads]),
    examples: [
      Example("look prefix"),
      Example("look prefix a", "read a"),
      Example("look --frob prefix", "unknown text --frob"),
    ]
  )
}
