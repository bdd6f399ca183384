internal import ToolDescriptions

extension Tool {
  static let tr = Tool(
    "tr",
    summary: "Replaces or removes characters.",
    source: "tr(1), GNU coreutils 9.1",
    options: [
      .flags("-c --complement -d --delete -s --squeeze-repeats -t --truncate-set1"),
      .flags("-C"),
      .help, .version,
    ],
    operands: .ignored,
    examples: [
      Example("tr a-z A-Z"),
      Example("tr -d x"),
      Example("tr --fast a b", "unknown text --fast"),
    ]
  )
}
