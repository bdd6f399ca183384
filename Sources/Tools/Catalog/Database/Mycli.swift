internal import Effects
internal import ToolDescriptions

extension Tool {
  static let mycli = Tool(
    "mycli",
    summary: "Reads SQL and runs it in MySQL, with completion.",
    source: "mycli --help, mycli 1.27",
    grammar: .exact,
    options: [
      .value("-h", "--host", does: [.connects]),
      .value("-e", "--execute", sets: ["commands"], does: [Deed(.execute, .code(.mysql))]),
      .value("--init-command", does: [Deed(.execute, .code(.mysql))]),
      .value("--myclirc", "--defaults-file", "--ssl-ca", "--ssl-cert", "--ssl-key", does: [.reads]),
      .value("-l", "--logfile", "--audit-log", does: [.overwrites]),
      .flag("--help", "-V", "--version", sets: [.help]),
    ],
    flags: """
      --ssl --ssl-verify-server-cert -v --verbose --list-dsn --list-ssh-config
      --auto-vertical-output -t --table --csv --warn --no-warn --local-infile
      """,
    values: """
      -P --port -u --user -S --socket -p --pass --password -d --dsn -D --database -R --prompt
      --login-path --defaults-group-suffix --charset --ssh-user --ssh-host --ssh-port
      """,
    operands: .list([[.opens]], rest: []),
    does: [Deed(.execute, .input(.mysql), unless: ["commands"])],
    examples: [
      Example("mycli -e 'SELECT 1' app", "execute mysql code SELECT 1", "read database app"),
      Example("mycli app", "execute mysql input", "read database app"),
      Example("mycli --zap app", "execute mysql input", "read database app", "unknown text --zap"),
    ]
  )
}
