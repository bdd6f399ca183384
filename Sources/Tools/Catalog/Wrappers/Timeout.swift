internal import ToolDescriptions

extension Tool {
  static let timeout = Tool(
    "timeout",
    summary: "Runs a command and ends it after a while.",
    source: "timeout(1), GNU coreutils 9.1",
    grammar: .posix,
    options: [
      .values("-k --kill-after -s --signal"),
      .flags("--preserve-status --foreground -v --verbose -f -p"),
      .help, .version,
    ],
    operands: .command(after: 1),
    examples: [
      Example("timeout 5 make -k", "execute command make -k"),
      Example("timeout -s KILL 5 rm a", "execute command rm a"),
      Example("timeout --frob 5 rm a", "unknown text --frob", "execute command rm a"),
    ]
  )
}
