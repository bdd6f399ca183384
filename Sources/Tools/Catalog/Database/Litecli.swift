internal import Effects
internal import ToolDescriptions

extension Tool {
  static let litecli = Tool(
    "litecli",
    summary: "Reads SQL and runs it in a database file, with completion.",
    source: "litecli --help, litecli 1.12",
    grammar: .exact,
    options: [
      .value("-e", "--execute", sets: ["commands"], does: [Deed(.execute, .code(.sqlite))]),
      .value("--liteclirc", does: [.reads]), .value("-l", "--logfile", does: [.overwrites]),
      .flag("--help", "-V", "--version", sets: [.help]),
    ],
    flags: "--auto-vertical-output -t --table --csv --warn --no-warn",
    values: "-R --prompt --login-path -D --database",
    operands: .list([[.reads]], rest: []),
    does: [Deed(.execute, .input(.sqlite), unless: ["commands"])],
    examples: [
      Example("litecli a.db -e 'SELECT 1'", "execute sqlite code SELECT 1", "read a.db"),
      Example("litecli a.db", "execute sqlite input", "read a.db"),
      Example("litecli --zap a.db", "execute sqlite input", "read a.db", "unknown text --zap"),
    ]
  )
}
