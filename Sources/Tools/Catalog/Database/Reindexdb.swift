internal import ToolDescriptions

extension Tool {
  static let reindexdb = Tool(
    "reindexdb",
    summary: "Makes indexes of databases anew.",
    source: "reindexdb(1), clusterdb(1), PostgreSQL 15.18",
    grammar: .gnu,
    options: [
      .value("-d", "--dbname", does: [.opens]), .value("-h", "--host", does: [.connects]),
      .flag("-?", "--help", "-V", "--version", sets: [.help]),
    ],
    flags: """
      -a --all -e --echo --concurrently -q --quiet -s --system -v --verbose -w --no-password
      -W --password
      """,
    values: """
      -i --index -j --jobs -S --schema -t --table --tablespace -p --port -U --username
      --maintenance-db
      """,
    operands: .each([.opens]),
    does: [.vacuums],
    examples: [
      Example("reindexdb app", "modify database statistics", "read database app"),
      Example("reindexdb -a", "modify database statistics"),
      Example(
        "reindexdb --zap app",
        "modify database statistics",
        "read database app",
        "unknown text --zap"
      ),
    ]
  )
}
