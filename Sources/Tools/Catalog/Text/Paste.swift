internal import ToolDescriptions

extension Tool {
  static let paste = Tool(
    "paste",
    summary: "Joins lines of files side by side.",
    source: "paste(1), GNU coreutils 9.1",
    options: [
      .flags("-s --serial -z --zero-terminated"),
      .values("-d --delimiters"),
      .help, .version,
    ],
    operands: .each([.reads]),
    examples: [
      Example("paste -sd, a", "read a"),
      Example("paste - -"),
      Example("paste --no-such-option a", "unknown text --no-such-option", "read a"),
    ]
  )
}
