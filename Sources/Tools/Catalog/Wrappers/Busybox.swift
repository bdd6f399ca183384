internal import ToolDescriptions

extension Tool {
  static let busybox = Tool(
    "busybox",
    summary: "Holds many small programs in one; the first word says which.",
    source: "busybox(1), BusyBox 1.35.0",
    grammar: .posix,
    options: [
      .flag("--list", "--list-full", "--install", sets: [.help]), .flags("-s"),
      .help,
    ],
    operands: .command(after: 0),
    examples: [
      Example("busybox rm -rf a", "execute command rm -rf a"),
      Example("busybox sh -c 'rm a'", "execute command sh -c rm a"),
      Example("busybox --frob", "unknown text --frob"),
    ]
  )
}
