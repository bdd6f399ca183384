internal import ToolDescriptions

extension Tool {
  static let mysqlUpgrade = Tool(
    "mysql_upgrade",
    summary: "Brings system tables to a new version.",
    source: "mysql_upgrade(1), MariaDB 10.11",
    grammar: .gnu,
    options: [
      .value("-h", "--host", does: [.connects]),
      .flag("--check-if-upgrade-is-needed", sets: [.dryRun]),
      .flag("-?", "--help", "-V", "--version", sets: [.help]),
      .flag("-f", "--force", skipsQuestion: true),
    ],
    flags: """
      -v --verbose -s --silent -k --version-check --upgrade-system-tables --write-binlog
      """,
    values: "-u --user -P --port -S --socket --protocol -t --tmpdir",
    attached: "-p --password",
    does: [.changesServerData],
    examples: [
      Example("mysql_upgrade", "modify database server data"),
      Example("mysql_upgrade --force", "modify database server data"),
      Example("mysql_upgrade --zap", "modify database server data", "unknown text --zap"),
    ]
  )
}
