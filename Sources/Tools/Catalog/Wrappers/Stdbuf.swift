internal import ToolDescriptions

extension Tool {
  static let stdbuf = Tool(
    "stdbuf",
    summary: "Runs a command with other buffering.",
    source: "stdbuf(1), GNU coreutils 9.1",
    grammar: .posix,
    options: [
      .values("-i --input -o --output -e --error"),
      .help, .version,
    ],
    operands: .command(after: 0),
    examples: [
      Example("stdbuf -oL make -k", "execute command make -k"),
      Example("stdbuf -o 0 -e 0 rm a", "execute command rm a"),
      Example("stdbuf --frob rm a", "unknown text --frob", "execute command rm a"),
    ]
  )
}
