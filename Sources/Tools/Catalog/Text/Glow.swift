internal import ToolDescriptions

extension Tool {
  static let glow = Tool(
    "glow",
    summary: "Prints Markdown in a terminal.",
    source: "glow(1), glow 1.5; mdcat(1), mdcat 1.1",
    grammar: .exact,
    options: [.flag("-h", "-V", sets: [.help]), .help, .version],
    flags: """
      -a --all -l --local -p --pager -m --mouse -t --tui -n --line-numbers --preserve-new-lines
      --local-only --fail --detect-terminal --ansi --paginate -P --no-pager --no-colour
      """,
    values: "-s --style -w --width --config --columns",
    operands: .reader(.addresses),
    examples: [
      Example("glow a.md", "read a.md"),
      Example("glow"),
      Example("glow --frob a.md", "read a.md", "unknown text --frob"),
    ]
  )
}
