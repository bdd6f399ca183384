internal import ToolDescriptions

extension Tool {
  static let nohup = Tool(
    "nohup",
    summary: "Runs a command that goes on when the terminal closes.",
    source: "nohup(1), GNU coreutils 9.1",
    grammar: .posix,
    options: [
      .help, .version,
    ],
    operands: .command(after: 0),
    examples: [
      Example("nohup make -k", "execute command make -k"),
      Example("nohup rm a", "execute command rm a"),
      Example("nohup --frob make", "unknown text --frob", "execute command make"),
    ]
  )
}
