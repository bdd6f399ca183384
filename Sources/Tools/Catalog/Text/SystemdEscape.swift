internal import ToolDescriptions

extension Tool {
  static let systemdEscape = Tool(
    "systemd-escape",
    summary: "Prints texts as names of units have them.",
    source:
      "systemd-escape(1), systemd-path(1), systemd-id128(1), systemd-detect-virt(1), systemd-cgls(1), systemd 252",
    grammar: .none,
    operands: .ignored,
    examples: [
      Example("systemd-escape a/b"),
      Example("systemd-escape -p /a/b"),
      Example("systemd-path"),
    ]
  )
}
