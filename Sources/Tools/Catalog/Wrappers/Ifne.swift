internal import ToolDescriptions

extension Tool {
  static let ifne = Tool(
    "ifne",
    summary: "Runs a command if there is input.",
    source: "ifne(1), moreutils 0.67",
    grammar: .posix,
    options: [.flag("-h", sets: [.help]), .help, .version],
    flags: "-n",
    operands: .command(after: 0),
    examples: [
      Example("ifne"),
      Example("ifne cat", "execute command cat"),
      Example("ifne --frob ls", "execute command ls", "unknown text --frob"),
    ]
  )
}
