internal import ToolDescriptions

extension Tool {
  static let liquibase = Tool(
    "liquibase",
    summary: "Applies changelogs of Liquibase to a database.",
    source: "https://docs.liquibase.com/commands/home.html, Liquibase 4.29",
    grammar: .exact,
    options: [
      .value("--url", does: [.otherDatabase]),
      .value("--defaults-file", "--defaultsFile", does: [.reads]),
      .value("--output-file", "--outputFile", does: [.overwrites]),
      .flag("-h", "--help", "--version", sets: [.help]), .flag("--force", skipsQuestion: true),
    ],
    flags: "--headless --include-objects",
    values: """
      --username --password --changelog-file --changeLogFile --classpath --driver --contexts
      --context-filter --labels --label-filter --log-level --log-file --default-schema-name
      --search-path --reference-url --reference-username --reference-password --tag --count
      --date --changeset-id --changeset-author --changeset-path --diff-types --format
      --schemas --verbose
      """,
    subcommands: [
      .liquibaseUpdate, .liquibaseRollback, .liquibaseDropAll, .liquibaseStatus,
      .liquibaseGenerateChangelog, .liquibaseChangelogSync, .liquibaseReleaseLocks,
      .liquibaseExecuteSql,
    ],
    examples: [
      Example("liquibase update", "modify database"),
      Example("liquibase drop-all --force", "delete database"),
      Example("liquibase zap", "unknown program liquibase zap"),
    ]
  )

  static let liquibaseUpdate = Tool(
    "update",
    aliases: [
      "update-count", "update-to-tag", "update-testing-rollback", "update-one-changeset",
      "updateCount", "updateToTag",
    ],
    summary: "Applies changes.",
    grammar: .exact,
    options: [
      .value("--url", does: [.otherDatabase]),
      .value("--defaults-file", "--defaultsFile", does: [.reads]),
      .value("--output-file", "--outputFile", does: [.overwrites]),
      .flag("-h", "--help", sets: [.help]), .flag("--force", skipsQuestion: true),
    ],
    flags: "--headless --include-objects",
    values: """
      --username --password --changelog-file --changeLogFile --classpath --driver --contexts
      --context-filter --labels --label-filter --log-level --log-file --default-schema-name
      --search-path --reference-url --reference-username --reference-password --tag --count
      --date --changeset-id --changeset-author --changeset-path --diff-types --format
      --schemas --verbose
      """,
    operands: .ignored,
    does: [.migratesDatabase]
  )

  static let liquibaseRollback = Tool(
    "rollback",
    aliases: [
      "rollback-count", "rollback-to-date", "rollback-one-changeset", "rollback-one-update",
      "rollbackCount", "rollbackToDate",
    ],
    summary: "Takes changes back.",
    grammar: .exact,
    options: [
      .value("--url", does: [.otherDatabase]),
      .value("--defaults-file", "--defaultsFile", does: [.reads]),
      .value("--output-file", "--outputFile", does: [.overwrites]),
      .flag("-h", "--help", sets: [.help]), .flag("--force", skipsQuestion: true),
    ],
    flags: "--headless --include-objects",
    values: """
      --username --password --changelog-file --changeLogFile --classpath --driver --contexts
      --context-filter --labels --label-filter --log-level --log-file --default-schema-name
      --search-path --reference-url --reference-username --reference-password --tag --count
      --date --changeset-id --changeset-author --changeset-path --diff-types --format
      --schemas --verbose
      """,
    operands: .ignored,
    does: [.losesData]
  )

  static let liquibaseDropAll = Tool(
    "drop-all",
    aliases: ["dropAll"],
    summary: "Drops everything in the schema.",
    grammar: .exact,
    options: [
      .value("--url", does: [.otherDatabase]),
      .value("--defaults-file", "--defaultsFile", does: [.reads]),
      .value("--output-file", "--outputFile", does: [.overwrites]),
      .flag("-h", "--help", sets: [.help]), .flag("--force", skipsQuestion: true),
    ],
    flags: "--require-force --headless --include-objects",
    values: """
      --drop-dbclhistory --username --password --changelog-file --changeLogFile --classpath
      --driver --contexts --context-filter --labels --label-filter --log-level --log-file
      --default-schema-name --search-path --reference-url --reference-username
      --reference-password --tag --count --date --changeset-id --changeset-author
      --changeset-path --diff-types --format --schemas --verbose
      """,
    operands: .ignored,
    does: [.dropsDatabase]
  )

  static let liquibaseStatus = Tool(
    "status",
    aliases: [
      "history", "validate", "diff", "list-locks", "checks", "db-doc", "calculate-checksum",
      "unexpected-change-sets", "update-sql", "update-count-sql", "rollback-sql",
      "rollback-count-sql", "future-rollback-sql", "update-to-tag-sql", "changelog-sync-sql",
      "snapshot", "tag-exists", "help", "connect", "show-summary",
    ],
    summary: "Shows what is and what would be.",
    grammar: .exact,
    options: [
      .value("--url", does: [.otherDatabase]),
      .value("--defaults-file", "--defaultsFile", does: [.reads]),
      .value("--output-file", "--outputFile", does: [.overwrites]),
      .flag("-h", "--help", sets: [.help]), .flag("--force", skipsQuestion: true),
    ],
    flags: "--verbose --headless --include-objects",
    values: """
      --username --password --changelog-file --changeLogFile --classpath --driver --contexts
      --context-filter --labels --label-filter --log-level --log-file --default-schema-name
      --search-path --reference-url --reference-username --reference-password --tag --count
      --date --changeset-id --changeset-author --changeset-path --diff-types --format
      --schemas
      """,
    operands: .ignored,
    does: [.readsDatabase]
  )

  static let liquibaseGenerateChangelog = Tool(
    "generate-changelog",
    aliases: [
      "diff-changelog", "generateChangeLog", "diffChangeLog", "init", "snapshot-reference",
    ],
    summary: "Makes files.",
    grammar: .exact,
    options: [
      .value("--url", does: [.otherDatabase]),
      .value("--defaults-file", "--defaultsFile", does: [.reads]),
      .value("--output-file", "--outputFile", does: [.overwrites]),
      .flag("-h", "--help", sets: [.help]), .flag("--force", skipsQuestion: true),
    ],
    flags: "--overwrite-output-file --headless --include-objects",
    values: """
      --username --password --changelog-file --changeLogFile --classpath --driver --contexts
      --context-filter --labels --label-filter --log-level --log-file --default-schema-name
      --search-path --reference-url --reference-username --reference-password --tag --count
      --date --changeset-id --changeset-author --changeset-path --diff-types --format
      --schemas --verbose
      """,
    operands: .ignored,
    does: [.scaffolds]
  )

  static let liquibaseChangelogSync = Tool(
    "changelog-sync",
    aliases: [
      "changelog-sync-to-tag", "mark-next-changeset-ran", "clear-checksums", "clear-check-sums",
      "tag", "changelogSync", "clearCheckSums",
    ],
    summary: "Changes what is kept about changes.",
    grammar: .exact,
    options: [
      .value("--url", does: [.otherDatabase]),
      .value("--defaults-file", "--defaultsFile", does: [.reads]),
      .value("--output-file", "--outputFile", does: [.overwrites]),
      .flag("-h", "--help", sets: [.help]), .flag("--force", skipsQuestion: true),
    ],
    flags: "--headless --include-objects",
    values: """
      --username --password --changelog-file --changeLogFile --classpath --driver --contexts
      --context-filter --labels --label-filter --log-level --log-file --default-schema-name
      --search-path --reference-url --reference-username --reference-password --tag --count
      --date --changeset-id --changeset-author --changeset-path --diff-types --format
      --schemas --verbose
      """,
    operands: .ignored,
    does: [.migrationFacts]
  )

  static let liquibaseReleaseLocks = Tool(
    "release-locks",
    aliases: ["releaseLocks"],
    summary: "Takes a lock away.",
    grammar: .exact,
    options: [
      .value("--url", does: [.otherDatabase]),
      .value("--defaults-file", "--defaultsFile", does: [.reads]),
      .value("--output-file", "--outputFile", does: [.overwrites]),
      .flag("-h", "--help", sets: [.help]), .flag("--force", skipsQuestion: true),
    ],
    flags: "--headless --include-objects",
    values: """
      --username --password --changelog-file --changeLogFile --classpath --driver --contexts
      --context-filter --labels --label-filter --log-level --log-file --default-schema-name
      --search-path --reference-url --reference-username --reference-password --tag --count
      --date --changeset-id --changeset-author --changeset-path --diff-types --format
      --schemas --verbose
      """,
    operands: .ignored,
    does: [.releasesMigrationLock]
  )

  static let liquibaseExecuteSql = Tool(
    "execute-sql",
    summary: "Runs SQL.",
    grammar: .exact,
    options: [
      .value("--url", does: [.otherDatabase]),
      .value("--defaults-file", "--defaultsFile", does: [.reads]),
      .value("--output-file", "--outputFile", does: [.overwrites]),
      .flag("-h", "--help", sets: [.help]), .flag("--force", skipsQuestion: true),
    ],
    flags: "--headless --include-objects",
    values: """
      --sql --sql-file --delimiter --username --password --changelog-file --changeLogFile
      --classpath --driver --contexts --context-filter --labels --label-filter --log-level
      --log-file --default-schema-name --search-path --reference-url --reference-username
      --reference-password --tag --count --date --changeset-id --changeset-author
      --changeset-path --diff-types --format --schemas --verbose
      """,
    operands: .ignored,
    does: [.runsQuery]
  )
}
