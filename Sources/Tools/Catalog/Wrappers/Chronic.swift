internal import ToolDescriptions

extension Tool {
  static let chronic = Tool(
    "chronic",
    summary: "Runs a command and prints what it printed if it failed.",
    source: "chronic(1), moreutils 0.67",
    grammar: .posix,
    options: [.flag("-h", sets: [.help]), .help, .version],
    flags: "-v -e",
    operands: .command(after: 0),
    examples: [
      Example("chronic"),
      Example("chronic make", "execute command make"),
      Example("chronic --frob ls", "execute command ls", "unknown text --frob"),
    ]
  )
}
