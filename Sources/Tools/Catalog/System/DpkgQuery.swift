internal import ToolDescriptions

extension Tool {
  static let dpkgQuery = Tool(
    "dpkg-query",
    summary: "Asks about packages that are installed.",
    source: "dpkg-query(1), dpkg 1.21",
    grammar: .exact,
    options: [.flag("-?", sets: [.help]), .help, .version],
    flags: """
      -l --list -s --status -L --listfiles -S --search -p --print-avail -W --show --no-pager
      --control-list --control-show --control-path --load-avail -c
      """,
    values: "-f --showformat --admindir --root",
    operands: .ignored,
    examples: [
      Example("dpkg-query -l"),
      Example("dpkg-query -s libc6"),
      Example("dpkg-query --frob", "unknown text --frob"),
    ]
  )
}
