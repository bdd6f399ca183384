internal import Effects
internal import ToolDescriptions

extension Tool {
  static let pgAmcheck = Tool(
    "pg_amcheck",
    summary: "Checks databases for damage.",
    source: "pg_amcheck(1), PostgreSQL 15.18",
    grammar: .gnu,
    options: [
      .value("-h", "--host", does: [.connects]),
      .flag("-?", "--help", "-V", "--version", sets: [.help]),
      .optional(
        "--install-missing",
        does: [Deed(.create, .fixed(.database, "extension amcheck"), reversibility: .reversible)]
      ),
    ],
    flags: """
      -a --all --no-dependent-indexes --no-dependent-toast --exclude-toast-pointers
      --on-error-stop --heapallindexed --parent-check --rootdescend -e --echo -P --progress -v
      --verbose -w --no-password -W --password --no-strict-names
      """,
    values: """
      -d --database -D --exclude-database -i --index -I --exclude-index -r --relation -R
      --exclude-relation -s --schema -S --exclude-schema -t --table -T --exclude-table --skip
      --startblock --endblock -j --jobs -p --port -U --username --maintenance-db
      """,
    operands: .each([.opens]),
    does: [.readsServer],
    examples: [
      Example("pg_amcheck app", "read database app", "read database server"),
      Example("pg_amcheck -a -j 4", "read database server"),
      Example(
        "pg_amcheck --zap app",
        "read database app",
        "read database server",
        "unknown text --zap"
      ),
    ]
  )
}
