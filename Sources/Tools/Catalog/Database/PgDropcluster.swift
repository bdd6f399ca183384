internal import Effects
internal import ToolDescriptions

extension Tool {
  static let pgDropcluster = Tool(
    "pg_dropcluster",
    summary: "Deletes a whole server of PostgreSQL with its data.",
    source: "pg_dropcluster(1), postgresql-common 248",
    grammar: .gnu,
    options: [
      .flag("--stop", skipsQuestion: true), .flag("--stop-server", skipsQuestion: true),
      .flag("-h", "--help", "--version", sets: [.help]),
    ],
    operands: .list(
      [
        [],
        [
          Deed(
            .delete,
            .named(.database),
            reversibility: .irreversible,
            why: "every database of the cluster goes",
            safer: "pg_dumpall first"
          )
        ],
      ],
      rest: []
    ),
    examples: [
      Example("pg_dropcluster 15 main", "delete database main"),
      Example("pg_dropcluster --stop 15 main", "delete database main"),
      Example("pg_dropcluster --zap 15 main", "delete database main", "unknown text --zap"),
    ]
  )
}
