internal import ToolDescriptions

extension Tool {
  static let pgIsready = Tool(
    "pg_isready",
    summary: "Says whether a server takes connections.",
    source: "pg_isready(1), PostgreSQL 15.18",
    grammar: .gnu,
    options: [
      .value("-d", "--dbname", does: [.opens]),
      .flag("-V", "--version", sets: [.help]),
      .flag("-?", "--help", sets: [.help]),
      .value("-h", "--host", does: [.connects]),
    ],
    flags: "-q --quiet",
    values: "-p --port -t --timeout -U --username",
    examples: [
      Example("pg_isready"),
      Example("pg_isready -h db -t 3", "read host db"),
      Example("pg_isready --zap", "unknown text --zap"),
    ]
  )
}
