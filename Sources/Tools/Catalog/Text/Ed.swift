internal import Effects
internal import ToolDescriptions

extension Tool {
  static let ed = Tool(
    "ed",
    summary: "Edits a file by commands that come in.",
    source: "ed(1), GNU ed 1.19; red(1)",
    grammar: .gnu,
    options: [.flag("-h", "-V", sets: [.help]), .help, .version],
    flags: """
      -E --extended-regexp -G --traditional -l --loose-exit-status -r --restricted -s --quiet
      --silent -v --verbose --strip-trailing-cr
      """,
    values: "-p --prompt",
    operands: .each([Deed(.modify, .path)]),
    does: [Deed(.execute, .input(.other))],
    examples: [
      Example("ed a", "execute other input", "modify a"),
      Example("ed", "execute other input"),
      Example("ed --frob a", "execute other input", "modify a", "unknown text --frob"),
    ]
  )
}
