internal import ToolDescriptions

extension Tool {
  static let comm = Tool(
    "comm",
    summary: "Compares two sorted files line by line.",
    source: "comm(1), GNU coreutils 9.1",
    options: [
      .flags("-1 -2 -3 --check-order --nocheck-order --total -z --zero-terminated"),
      .values("--output-delimiter"),
      .help, .version,
    ],
    operands: .each([.reads]),
    examples: [
      Example("comm -23 a b", "read a", "read b"),
      Example("comm a -", "read a"),
      Example("comm --no-such-option a", "unknown text --no-such-option", "read a"),
    ]
  )
}
