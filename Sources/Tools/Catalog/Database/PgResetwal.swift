internal import Effects
internal import ToolDescriptions

extension Tool {
  static let pgResetwal = Tool(
    "pg_resetwal",
    summary: "Throws the write-ahead log away, so that a damaged server starts.",
    source: "pg_resetwal(1), PostgreSQL 15.18",
    grammar: .gnu,
    options: [
      .flag("-n", "--dry-run", sets: [.dryRun]),
      .flag("-?", "--help", "-V", "--version", sets: [.help]),
      .value(
        "-D",
        "--pgdata",
        does: [
          Deed(
            .modify,
            .tree,
            reversibility: .irreversible,
            why: "transactions of the log are lost, and data may be damaged"
          )
        ]
      ), .flag("-f", "--force", skipsQuestion: true),
    ],
    values: """
      -c --commit-timestamp-ids -e --epoch -l --next-wal-file -m --multixact-ids -o --next-oid
      -O --multixact-offset -u --oldest-transaction-id -x --next-transaction-id --wal-segsize
      """,
    operands: .each([
      Deed(
        .modify,
        .tree,
        reversibility: .irreversible,
        why: "transactions of the log are lost, and data may be damaged",
        safer: "pg_resetwal -n"
      )
    ]),
    examples: [
      Example("pg_resetwal data", "modify data/**"),
      Example("pg_resetwal -n data"),
      Example("pg_resetwal --zap data", "modify data/**", "unknown text --zap"),
    ]
  )
}
