internal import ToolDescriptions

extension Tool {
  static let setsid = Tool(
    "setsid",
    summary: "Runs a command in a session of its own.",
    source: "setsid(1), util-linux 2.38.1",
    grammar: .posix,
    options: [
      .flags("-c --ctty -f --fork -w --wait"), .flag("-h", "-V", sets: [.help]), .help, .version,
    ],
    operands: .command(after: 0),
    examples: [
      Example("setsid make -k", "execute command make -k"),
      Example("setsid -f rm a", "execute command rm a"),
      Example("setsid --frob rm a", "unknown text --frob", "execute command rm a"),
    ]
  )
}
