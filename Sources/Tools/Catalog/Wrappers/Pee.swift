internal import Effects
internal import ToolDescriptions

extension Tool {
  static let pee = Tool(
    "pee",
    summary: "Gives its input to several commands.",
    source: "pee(1), moreutils 0.67",
    grammar: .exact,
    options: [.flag("-h", sets: [.help]), .help, .version],
    flags: """
      --ignore-sigpipe --no-ignore-sigpipe --ignore-write-errors --no-ignore-write-errors
      """,
    operands: .each([Deed(.execute, .code(.shell))]),
    examples: [
      Example("pee"),
      Example("pee 'cat' 'wc -l'", "execute shell code cat", "execute shell code wc -l"),
      Example("pee --frob ls", "execute shell code ls", "unknown text --frob"),
    ]
  )
}
