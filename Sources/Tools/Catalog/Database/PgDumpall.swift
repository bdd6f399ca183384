internal import ToolDescriptions

extension Tool {
  static let pgDumpall = Tool(
    "pg_dumpall",
    summary: "Writes every database as SQL.",
    source: "pg_dumpall(1), PostgreSQL 15.18",
    grammar: .gnu,
    options: [
      .value("-f", "--file", does: [.overwrites]),
      .flag("-V", "--version", sets: [.help]),
      .flag("-?", "--help", sets: [.help]),
      .value("-d", "--dbname", does: [.opens]),
      .value("-h", "--host", does: [.connects]),
    ],
    flags: """
      -v --verbose -a --data-only -c --clean -g --globals-only -O --no-owner -r --roles-only -s
      --schema-only -t --tablespaces-only -x --no-privileges --binary-upgrade --column-inserts
      --disable-dollar-quoting --disable-triggers --if-exists --inserts --load-via-partition-root
      --no-comments --no-publications --no-role-passwords --no-security-labels --no-subscriptions
      --no-sync --no-table-access-method --no-tablespaces --no-toast-compression
      --no-unlogged-table-data --on-conflict-do-nothing --quote-all-identifiers
      --use-set-session-authorization -w --no-password -W --password
      """,
    values: """
      --lock-wait-timeout -E --encoding -S --superuser --exclude-database --extra-float-digits
      --restrict-key --rows-per-insert -l --database -p --port -U --username --role
      """,
    examples: [
      Example("pg_dumpall -f a.sql", "overwrite a.sql"),
      Example("pg_dumpall --globals-only"),
      Example("pg_dumpall --zap", "unknown text --zap"),
    ]
  )
}
