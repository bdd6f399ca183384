internal import ToolDescriptions

extension Tool {
  static let printenv = Tool(
    "printenv",
    summary: "Prints environment variables.",
    source: "printenv(1), GNU coreutils 9.1",
    options: [
      .flags("-0 --null -a"), .values("-v"), .help, .version,
    ],
    operands: .ignored,
    examples: [
      Example("printenv"),
      Example("printenv HOME"),
      Example("printenv --frob", "unknown text --frob"),
    ]
  )
}
