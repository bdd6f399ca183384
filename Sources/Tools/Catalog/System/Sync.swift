internal import ToolDescriptions

extension Tool {
  static let sync = Tool(
    "sync",
    summary: "Writes cached data to disks.",
    source: "sync(1), GNU coreutils 9.1",
    options: [
      .flags("-d --data -f --file-system"), .help, .version,
    ],
    operands: .each([.reads]),
    examples: [
      Example("sync"),
      Example("sync a", "read a"),
      Example("sync --frob", "unknown text --frob"),
    ]
  )
}
