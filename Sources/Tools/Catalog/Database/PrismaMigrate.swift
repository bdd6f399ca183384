internal import Effects
internal import ToolDescriptions

extension Tool {
  static let prismaMigrate = Tool(
    "migrate",
    summary: "Changes a database step by step.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    values: "--schema --config",
    subcommands: [
      .prismaMigrateDeploy, .prismaMigrateDev, .prismaMigrateDiff, .prismaMigrateReset,
      .prismaMigrateResolve, .prismaMigrateStatus,
    ]
  )

  static let prismaMigrateDeploy = Tool(
    "deploy",
    summary: "Applies migrations that are pending.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    values: "--schema --config",
    does: [
      .migratesDatabase
    ]
  )

  static let prismaMigrateDev = Tool(
    "dev",
    summary: "Makes a migration and applies it; asks before it resets.",
    grammar: .exact,
    options: [
      .flag("--create-only", sets: ["create-only"]),
      .value("--url", does: [.otherDatabase]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "--skip-seed --skip-generate",
    values: "-n --name --schema --config",
    does: [
      Deed(.create, .fixedPath("prisma/migrations"), reversibility: .reversible),
      .prismaMigrates,
    ]
  )

  static let prismaMigrateDiff = Tool(
    "diff",
    summary: "Compares schemas.",
    grammar: .exact,
    options: [
      .value("-o", "--output", does: [.overwrites]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --script --exit-code --from-empty --to-empty --from-local-d1 --to-local-d1
      --from-config-datasource --to-config-datasource
      """,
    values: """
      --from-schema-datamodel --to-schema-datamodel --from-schema-datasource
      --to-schema-datasource --from-url --to-url --from-migrations --to-migrations --from-schema
      --to-schema --shadow-database-url --schema --config
      """,
    does: [
      .readsDatabase
    ]
  )

  static let prismaMigrateReset = Tool(
    "reset",
    summary: "Drops the database, and makes it anew without its rows.",
    grammar: .exact,
    options: [
      .flag("-f", "--force", skipsQuestion: true),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "--skip-generate --skip-seed",
    values: "--schema --config",
    does: [
      .dropsDatabase
    ],
    variables: [
      Variable("PRISMA_USER_CONSENT_FOR_DANGEROUS_AI_ACTION", skipsQuestion: true)
    ]
  )

  static let prismaMigrateResolve = Tool(
    "resolve",
    summary: "Notes that a migration was applied or rolled back.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    values: "--applied --rolled-back --schema --config",
    does: [
      Deed(.modify, .fixed(.migration, "history"), reversibility: .reversible)
    ]
  )

  static let prismaMigrateStatus = Tool(
    "status",
    summary: "Says which migrations are pending.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    values: "--schema --config",
    does: [
      .readsDatabase
    ]
  )
}
