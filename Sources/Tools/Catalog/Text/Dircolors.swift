internal import ToolDescriptions

extension Tool {
  static let dircolors = Tool(
    "dircolors",
    summary: "Prints the colours that ls uses, as code of a shell.",
    source: "dircolors(1), GNU coreutils 9.1",
    options: [.help, .version],
    flags: """
      -b --sh --bourne-shell -c --csh --c-shell -p --print-database --print-ls-colors
      """,
    operands: .each([.reads]),
    examples: [
      Example("dircolors"),
      Example("dircolors ~/.dircolors", "read ~/.dircolors"),
      Example("dircolors --frob", "unknown text --frob"),
    ]
  )
}
