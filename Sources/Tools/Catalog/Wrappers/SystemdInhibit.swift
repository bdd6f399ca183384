internal import ToolDescriptions

extension Tool {
  static let systemdInhibit = Tool(
    "systemd-inhibit",
    summary: "Runs a command while the machine may not sleep.",
    source: "systemd-inhibit(1), systemd 252",
    grammar: .posix,
    options: [.flag("-h", sets: [.help]), .help, .version],
    flags: "--no-pager --no-legend --list",
    values: "--what --who --why --mode",
    operands: .command(after: 0),
    examples: [
      Example("systemd-inhibit make", "execute command make"),
      Example("systemd-inhibit --list"),
      Example("systemd-inhibit --frob ls", "execute command ls", "unknown text --frob"),
    ]
  )
}
