internal import Effects
internal import ToolDescriptions

extension Tool {
  static let write = Tool(
    "write",
    summary: "Shows a message on another user's terminal.",
    source: "write(1), util-linux 2.38.1",
    options: [.flag("-h", "-V", sets: [.help]), .help, .version],
    operands: .ignored,
    does: [Deed(.create, .fixed(.setting, "a message to others"), reversibility: .reversible)],
    examples: [
      Example("write user", "create setting a message to others"),
      Example("write -V"),
      Example("write --frob user", "create setting a message to others", "unknown text --frob"),
    ]
  )
}
