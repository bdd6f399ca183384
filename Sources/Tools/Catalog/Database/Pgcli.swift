internal import Effects
internal import ToolDescriptions

extension Tool {
  static let pgcli = Tool(
    "pgcli",
    summary: "Reads SQL and runs it in PostgreSQL, with completion.",
    source: "pgcli --help, pgcli 4.1",
    grammar: .exact,
    options: [
      .value("-h", "--host", does: [.connects]), .value("-d", "--dbname", does: [.opens]),
      .value("--pgclirc", "--ssh-tunnel", does: [.reads]),
      .value("-l", "--log-file", does: [.overwrites]),
      .flag("--help", "-v", "--version", sets: [.help]),
    ],
    flags: """
      -W --password -w --no-password --single-connection --less-chatty --auto-vertical-output
      --warn --no-warn --list -D --list-dsn --ping
      """,
    values: """
      -p --port -U --username -u --user --dsn --row-limit --application-name --prompt
      --prompt-dsn --log-level --init-command
      """,
    operands: .list([[.opens]], rest: []),
    does: [Deed(.execute, .input(.psql))],
    examples: [
      Example("pgcli app", "execute psql input", "read database app"),
      Example("pgcli -h db -U me app", "execute psql input", "read database app", "read host db"),
      Example("pgcli --zap app", "execute psql input", "read database app", "unknown text --zap"),
    ]
  )
}
