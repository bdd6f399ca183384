internal import Effects
internal import ToolDescriptions

extension Tool {
  static let logger = Tool(
    "logger",
    summary: "Writes a line to the system's log.",
    source: "logger(1), util-linux 2.38.1",
    grammar: .posix,
    options: [
      .value("-f", "--file", does: [.reads]),
      .value(
        "-n",
        "--server",
        does: [
          Deed(.send, .named(.host), reversibility: .unknown, why: "the lines leave this machine")
        ]
      ), .flag("-h", "-V", sets: [.help]), .help, .version,
    ],
    flags: """
      -d --udp -e --skip-empty -i -s --stderr -T --tcp --no-act --octet-count --prio-prefix
      --rfc3164
      """,
    values: """
      -P --port -p --priority -t --tag -S --size -u --socket --msgid --sd-id --sd-param
      """,
    attached: "--id --journald --rfc5424 --socket-errors",
    operands: .ignored,
    does: [
      Deed(.create, .fixed(.setting, "a line in the system's log"), reversibility: .reversible)
    ],
    examples: [
      Example("logger hello", "create setting a line in the system's log"),
      Example("logger -f a", "create setting a line in the system's log", "read a"),
      Example(
        "logger --frob hello",
        "create setting a line in the system's log",
        "unknown text --frob"
      ),
    ]
  )
}
