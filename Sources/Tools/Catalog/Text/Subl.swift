internal import ToolDescriptions

extension Tool {
  static let subl = Tool(
    "subl",
    summary: "Opens files in a graphical editor.",
    source: "subl(1), Sublime Text 4; atom(1), gvim",
    grammar: .exact,
    options: [.flag("-h", "-V", sets: [.help]), .help, .version],
    flags: """
      -n --new-window -a --add -w --wait -b --background -s --stay --safe-mode -N -f
      --foreground -t --test -d --dev -nosplash --stdin
      """,
    values: "--command --project --launch-or-new-window -l --line --column",
    operands: .each([.reads]),
    examples: [
      Example("subl a", "read a"),
      Example("subl -n dir", "read dir"),
      Example("subl --frob a", "read a", "unknown text --frob"),
    ]
  )
}
