internal import ToolDescriptions

extension Tool {
  static let basename = Tool(
    "basename",
    summary: "Prints the last part of a path.",
    source: "basename(1), GNU coreutils 9.1",
    options: [
      .flags("-a --multiple -z --zero"),
      .values("-s --suffix"),
      .help, .version,
    ],
    operands: .ignored,
    examples: [
      Example("basename /a/b"),
      Example("basename -s .c a.c b.c"),
      Example("basename --frob a", "unknown text --frob"),
    ]
  )
}
