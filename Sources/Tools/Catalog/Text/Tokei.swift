internal import ToolDescriptions

extension Tool {
  static let tokei = Tool(
    "tokei",
    summary: "Counts lines of code.",
    source: "tokei --help, tokei 12",
    grammar: .exact,
    options: [.flag("-h", "--help", "-V", "--version", "-l", "--languages", sets: [.help])],
    flags: """
      -f --files --hidden --no-ignore --no-ignore-dot --no-ignore-parent --no-ignore-vcs -C
      --compact -v --verbose
      """,
    values: """
      -c --columns -e --exclude -i --input -o --output -s --sort -r --rsort -t --type -n
      --num-format
      """,
    operands: .each([.readsTree]),
    examples: [
      Example("tokei"),
      Example("tokei src -o json", "read src/**"),
      Example("tokei --zap src", "read src/**", "unknown text --zap"),
    ]
  )
}
