internal import ToolDescriptions

extension Tool {
  static let pgLsclusters = Tool(
    "pg_lsclusters",
    summary: "Lists servers of PostgreSQL on this machine.",
    source: "pg_lsclusters(1), postgresql-common 248",
    grammar: .exact,
    options: [.flag("--help", sets: [.help])],
    flags: "-h --no-header -j --json -s --start-conf",
    operands: .none,
    does: [.readsServer],
    examples: [
      Example("pg_lsclusters", "read database server"),
      Example("pg_lsclusters -h", "read database server"),
      Example("pg_lsclusters --zap", "read database server", "unknown text --zap"),
    ]
  )
}
