internal import ToolDescriptions

extension Tool {
  static let aaStatus = Tool(
    "aa-status",
    summary: "Says what AppArmor confines.",
    source: "aa-status(8), AppArmor 3.0.8",
    grammar: .exact,
    options: [.flag("-h", sets: [.help]), .help, .version],
    flags: """
      --enabled --profiled --enforced --complaining --kill --special-unconfined --process-mixed
      --verbose --json --pretty-json --count --show --filter.mode --paranoid --with-ss
      --with-netstat -v -q --quiet -x --exclusive
      """,
    operands: .ignored,
    examples: [
      Example("aa-status"),
      Example("aa-status --json"),
      Example("aa-status --frob", "unknown text --frob"),
    ]
  )
}
