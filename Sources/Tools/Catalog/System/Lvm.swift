internal import ToolDescriptions

extension Tool {
  static let lvm = Tool(
    "lvm",
    summary: "Runs one of the logical volume manager's commands.",
    source: "lvm(8), LVM 2.03.16",
    grammar: .posix,
    flags: "--version --help",
    operands: .command(after: 0),
    examples: [
      Example("lvm lvs", "execute command lvs"),
      Example("lvm"),
      Example("lvm --frob lvs", "execute command lvs", "unknown text --frob"),
    ]
  )
}
