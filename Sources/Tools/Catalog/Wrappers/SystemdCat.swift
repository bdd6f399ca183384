internal import ToolDescriptions

extension Tool {
  static let systemdCat = Tool(
    "systemd-cat",
    summary: "Runs a command and sends what it prints to the log.",
    source: "systemd-cat(1), systemd 252",
    grammar: .posix,
    options: [.flag("-h", sets: [.help]), .help, .version],
    values: """
      -t --identifier -p --priority --stderr-priority --level-prefix --namespace
      """,
    operands: .command(after: 0),
    examples: [
      Example("systemd-cat ls", "execute command ls"),
      Example("systemd-cat"),
      Example("systemd-cat --frob ls", "execute command ls", "unknown text --frob"),
    ]
  )
}
