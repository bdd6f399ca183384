internal import ToolDescriptions

extension Tool {
  static let gron = Tool(
    "gron",
    summary: "Prints JSON as lines that can be searched.",
    source: "gron(1), gron 0.7",
    grammar: .exact,
    options: [.flag("-h", "-V", sets: [.help]), .help, .version],
    flags: """
      -u --ungron -v --values -c --colorize -m --monochrome -s --stream -k --insecure -j --json
      --no-sort
      """,
    operands: .reader(.addresses),
    examples: [
      Example("gron a.json", "read a.json"),
      Example("gron --ungron"),
      Example("gron --frob a.json", "read a.json", "unknown text --frob"),
    ]
  )
}
