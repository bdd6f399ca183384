internal import ToolDescriptions

extension Tool {
  static let mkfifo = Tool(
    "mkfifo",
    summary: "Makes named pipes.",
    source: "mkfifo(1), GNU coreutils 9.1",
    options: [.help, .version],
    flags: "-Z",
    values: "-m --mode",
    attached: "--context",
    operands: .each([.creates]),
    examples: [
      Example("mkfifo p", "create p"),
      Example("mkfifo a b", "create a", "create b"),
      Example("mkfifo --frob p", "create p", "unknown text --frob"),
    ]
  )
}
