internal import ToolDescriptions

extension Tool {
  static let logsave = Tool(
    "logsave",
    summary: "Runs a command and keeps what it prints in a file.",
    source: "logsave(8), e2fsprogs 1.47.0",
    grammar: .posix,
    options: [.flag("-a", sets: ["append"])],
    flags: "-s -v -A",
    operands: .reader(.fileThenCommand),
    examples: [
      Example("logsave log ls -l", "execute command ls -l", "overwrite log"),
      Example("logsave -a log make", "execute command make", "modify log"),
      Example("logsave -Z log ls", "execute command ls", "overwrite log", "unknown text -Z"),
    ]
  )
}
