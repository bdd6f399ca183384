internal import Effects
internal import ToolDescriptions

extension Tool {
  static let pgDump = Tool(
    "pg_dump",
    summary: "Writes a database as SQL or an archive.",
    source: "pg_dump(1), PostgreSQL 15.18",
    grammar: .gnu,
    options: [
      .value("-f", "--file", does: [Deed(.overwrite, .tree)]),
      .flag("-V", "--version", sets: [.help]),
      .flag("-?", "--help", sets: [.help]),
      .value("-d", "--dbname", does: [.opens]),
      .value("-h", "--host", does: [.connects]),
    ],
    flags: """
      -v --verbose --no-sync -a --data-only -b --blobs -B --no-blobs -c --clean -C --create -O
      --no-owner -s --schema-only -x --no-privileges --binary-upgrade --column-inserts
      --disable-dollar-quoting --disable-triggers --enable-row-security --if-exists --inserts
      --load-via-partition-root --no-comments --no-publications --no-security-labels
      --no-subscriptions --no-table-access-method --no-tablespaces --no-toast-compression
      --no-unlogged-table-data --on-conflict-do-nothing --quote-all-identifiers
      --serializable-deferrable --strict-names --use-set-session-authorization -w --no-password -W
      --password
      """,
    values: """
      -F --format -j --jobs -Z --compress --lock-wait-timeout -e --extension -E --encoding -n
      --schema -N --exclude-schema -S --superuser -t --table -T --exclude-table
      --exclude-table-data --extra-float-digits --include-foreign-data --restrict-key
      --rows-per-insert --section --snapshot -p --port -U --username --role
      """,
    operands: .each([.opens]),
    examples: [
      Example("pg_dump app -f a.sql", "read database app", "overwrite a.sql/**"),
      Example("pg_dump -Fc -h db app", "read database app", "read host db"),
      Example("pg_dump --zap app", "read database app", "unknown text --zap"),
    ]
  )
}
