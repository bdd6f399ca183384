internal import Effects
internal import ToolDescriptions

extension Tool {
  static let wall = Tool(
    "wall",
    summary: "Shows a message on every terminal.",
    source: "wall(1), util-linux 2.38.1",
    options: [.flag("-h", "-V", sets: [.help]), .help, .version],
    flags: "-n --nobanner",
    values: "-t --timeout -g --group",
    operands: .ignored,
    does: [Deed(.create, .fixed(.setting, "a message to others"), reversibility: .reversible)],
    examples: [
      Example("wall hello", "create setting a message to others"),
      Example("wall --help"),
      Example("wall --frob hello", "create setting a message to others", "unknown text --frob"),
    ]
  )
}
