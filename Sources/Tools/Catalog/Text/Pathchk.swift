internal import ToolDescriptions

extension Tool {
  static let pathchk = Tool(
    "pathchk",
    summary: "Says whether names could be those of files.",
    source: "pathchk(1), GNU coreutils 9.1",
    options: [.help, .version],
    flags: "-p -P --portability",
    operands: .ignored,
    examples: [
      Example("pathchk a"),
      Example("pathchk -p a"),
      Example("pathchk --frob a", "unknown text --frob"),
    ]
  )
}
