internal import Effects
internal import ToolDescriptions

extension Tool {
  static let pgRewind = Tool(
    "pg_rewind",
    summary: "Brings a server's files to the state of another.",
    source: "pg_rewind(1), PostgreSQL 15.18",
    grammar: .gnu,
    options: [
      .flag("-n", "--dry-run", sets: [.dryRun]),
      .flag("-?", "--help", "-V", "--version", sets: [.help]),
      .value(
        "-D",
        "--target-pgdata",
        does: [
          Deed(
            .overwrite,
            .tree,
            reversibility: .irreversible,
            why: "what the server had beyond the other is lost"
          )
        ]
      ), .value("--source-pgdata", does: [.readsTree]), .value("--source-server", does: [.opens]),
    ],
    flags: """
      -R --write-recovery-conf -N --no-sync -P --progress -c --restore-target-wal --debug
      --no-ensure-shutdown
      """,
    values: "--config-file",
    examples: [
      Example("pg_rewind -D data --source-pgdata other", "overwrite data/**", "read other/**"),
      Example("pg_rewind -n -D data --source-server 'host=db'", "read database host=db"),
      Example("pg_rewind --zap -D data", "overwrite data/**", "unknown text --zap"),
    ]
  )
}
