internal import ToolDescriptions

extension Tool {
  static let pgBasebackup = Tool(
    "pg_basebackup",
    summary: "Copies a whole server of PostgreSQL.",
    source: "pg_basebackup(1), PostgreSQL 15.18",
    grammar: .gnu,
    options: [
      .value("-D", "--pgdata", does: [.creates]), .value("--waldir", does: [.creates]),
      .value("-h", "--host", does: [.connects]), .value("-d", "--dbname", does: [.opens]),
      .flag("-?", "--help", "-V", "--version", sets: [.help]), .flag("-R", "--write-recovery-conf"),
    ],
    flags: """
      -z --gzip -C --create-slot -P --progress -v --verbose -w --no-password -W --password -n
      --no-clean -N --no-sync --no-estimate-size --no-manifest --manifest-force-encode
      --no-slot --no-verify-checksums
      """,
    values: """
      -F --format -T --tablespace-mapping -X --wal-method -Z --compress -c --checkpoint -l
      --label -S --slot -r --max-rate -s --status-interval -p --port -U --username -t --target
      --manifest-checksums
      """,
    does: [.readsServer],
    examples: [
      Example("pg_basebackup -D out", "create out", "read database server"),
      Example(
        "pg_basebackup -h db -D out -Ft -z -P",
        "create out",
        "read database server",
        "read host db"
      ),
      Example("pg_basebackup --zap -D x", "create x", "read database server", "unknown text --zap"),
    ]
  )
}
