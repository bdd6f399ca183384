internal import ToolDescriptions

extension Tool {
  static let mknod = Tool(
    "mknod",
    summary: "Makes a named pipe or the node of a device.",
    source: "mknod(1), GNU coreutils 9.1",
    options: [.help, .version],
    flags: "-Z",
    values: "-m --mode",
    attached: "--context",
    operands: .list([[.creates]], rest: []),
    examples: [
      Example("mknod p p", "create p"),
      Example("mknod --help"),
      Example("mknod --frob p p", "create p", "unknown text --frob"),
    ]
  )
}
