internal import ToolDescriptions

extension Tool {
  static let pgRestore = Tool(
    "pg_restore",
    summary: "Puts an archive back into a database.",
    source: "pg_restore(1), PostgreSQL 15.18",
    grammar: .gnu,
    options: [
      .value("-d", "--dbname", sets: ["restores"], does: [.restoresInto, .restoresOver]),
      .value("-f", "--file", does: [.overwrites]),
      .flag("-l", "--list", sets: [.dryRun]),
      .flag("-V", "--version", sets: [.help]),
      .flag("-?", "--help", sets: [.help]),
      .flag("-c", "--clean", sets: ["clean"]),
      .value("-L", "--use-list", does: [.reads]),
      .value("-h", "--host", does: [.connects]),
    ],
    flags: """
      -v --verbose -a --data-only -C --create -e --exit-on-error -O --no-owner -s --schema-only -x
      --no-privileges -1 --single-transaction --disable-triggers --enable-row-security --if-exists
      --no-comments --no-data-for-failed-tables --no-publications --no-security-labels
      --no-subscriptions --no-table-access-method --no-tablespaces --strict-names
      --use-set-session-authorization -w --no-password -W --password
      """,
    values: """
      -F --format -I --index -j --jobs -n --schema -N --exclude-schema -P --function -S
      --superuser -t --table -T --trigger --restrict-key --section -p --port -U --username --role
      """,
    operands: .each([.reads]),
    examples: [
      Example("pg_restore -d app a.dump", "read a.dump", "modify database app"),
      Example("pg_restore --clean -d app a.dump", "read a.dump", "overwrite database app"),
      Example("pg_restore --zap a", "read a", "unknown text --zap"),
    ]
  )
}
