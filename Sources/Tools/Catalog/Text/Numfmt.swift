internal import ToolDescriptions

extension Tool {
  static let numfmt = Tool(
    "numfmt",
    summary: "Prints numbers in other forms.",
    source: "numfmt(1), factor(1), GNU coreutils 9.1",
    options: [.help, .version],
    flags: "--debug --grouping -z --zero-terminated -h --exponents",
    values: """
      -d --delimiter --field --format --from --from-unit --invalid --padding --round --suffix
      --to --to-unit
      """,
    attached: "--header",
    operands: .ignored,
    examples: [
      Example("numfmt --to=iec 1024"),
      Example("numfmt --from=si 1K"),
      Example("numfmt --frob 1", "unknown text --frob"),
    ]
  )
}
