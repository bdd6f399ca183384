internal import ToolDescriptions

extension Tool {
  static let nice = Tool(
    "nice",
    summary: "Runs a command with another priority.",
    source: "nice(1), GNU coreutils 9.1",
    grammar: .posix,
    options: [
      .values("-n --adjustment"), .flags("-#"),
      .help, .version,
    ],
    operands: .command(after: 0),
    examples: [
      Example("nice make -k", "execute command make -k"),
      Example("nice -n 5 rm a", "execute command rm a"),
      Example("nice --frob rm a", "unknown text --frob", "execute command rm a"),
    ]
  )
}
