internal import Effects
internal import ToolDescriptions

extension Tool {
  static let coredumpctl = Tool(
    "coredumpctl",
    summary: "Lists what programs left behind when they crashed.",
    source: "coredumpctl(1), systemd 252",
    grammar: .posix,
    options: [
      .value("-o", "--output", does: [.overwrites]),
      .value("--debugger", does: [Deed(.execute, .code(.shell))]),
      .value("-A", "--debugger-arguments", does: [Deed(.execute, .code(.shell))]),
      .flag("-h", sets: [.help]), .help, .version,
    ],
    flags: "--no-pager --no-legend -1 -r --reverse -q --quiet --all",
    values: """
      -F --field -D --directory --root --image --file -S --since -U --until -n --json
      """,
    verbs: Verb.alike("list info", Deed(.read, .fixed(.file, "crashes")))
      + Verb.alike("dump debug gdb", Deed(.read, .fixed(.file, "crashes"))),
    examples: [
      Example("coredumpctl"),
      Example("coredumpctl list", "read file crashes"),
      Example("coredumpctl --frob list", "read file crashes", "unknown text --frob"),
    ]
  )
}
