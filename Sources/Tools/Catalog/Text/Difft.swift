internal import ToolDescriptions

extension Tool {
  static let difft = Tool(
    "difft",
    summary: "Compares files by their syntax.",
    source: "difft(1), difftastic 0.51",
    grammar: .exact,
    options: [.flag("-V", "-h", sets: [.help]), .help, .version],
    flags: """
      --check-only --exit-code --list-languages --strip-cr --skip-unchanged --ignore-comments
      --dump-syntax --dump-ts
      """,
    values: """
      --background --color --context --display --language --override --tab-width --width
      --syntax-highlight --byte-limit --graph-limit --parse-error-limit --missing-as-empty
      --sort-paths
      """,
    operands: .each([.reads]),
    examples: [
      Example("difft a b", "read a", "read b"),
      Example("difft a", "read a"),
      Example("difft --frob a", "read a", "unknown text --frob"),
    ]
  )
}
