internal import ToolDescriptions

extension Tool {
  static let unlink = Tool(
    "unlink",
    summary: "Removes one name of a file.",
    source: "unlink(1), GNU coreutils 9.1",
    options: [
      .help, .version,
    ],
    operands: .each([.deletes]),
    examples: [
      Example("unlink a", "delete a"),
      Example("unlink -- -a", "delete -a"),
      Example("unlink -f a", "unknown text -f", "delete a"),
    ]
  )
}
