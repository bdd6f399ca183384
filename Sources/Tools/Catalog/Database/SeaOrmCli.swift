internal import ToolDescriptions

extension Tool {
  static let seaOrmCli = Tool(
    "sea-orm-cli",
    summary: "Changes a database by the migrations of SeaORM.",
    source: "https://www.sea-ql.org/SeaORM/docs/migration/running-migration/, sea-orm-cli 1.1",
    grammar: .exact,
    options: [
      .value("-u", "--database-url", does: [.otherDatabase]),
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
    ],
    flags: """
      -v --verbose --expanded-format --compact-format --include-hidden-tables --lib
      --seaography --universal-time --local-time
      """,
    values: """
      -d --migration-dir -s --database-schema -n --num -o --output-dir -t --tables
      --with-serde --with-prelude --ignore-tables --max-connections --date-time-crate
      --serde-skip-deserializing-primary-key
      """,
    subcommands: [.seaOrmCliMigrate, .seaOrmCliGenerate],
    examples: [
      Example("sea-orm-cli migrate fresh", "delete database"),
      Example("sea-orm-cli migrate up", "modify database"),
      Example("sea-orm-cli migrate --zap", "modify database", "unknown text --zap"),
    ]
  )

  static let seaOrmCliMigrate = Tool(
    "migrate",
    summary: "Changes the database step by step.",
    grammar: .exact,
    options: [
      .value("-u", "--database-url", does: [.otherDatabase]),
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
    ],
    flags: """
      -v --verbose --expanded-format --compact-format --include-hidden-tables --lib
      --seaography --universal-time --local-time
      """,
    values: """
      -d --migration-dir -s --database-schema -n --num -o --output-dir -t --tables
      --with-serde --with-prelude --ignore-tables --max-connections --date-time-crate
      --serde-skip-deserializing-primary-key
      """,
    operands: .none,
    does: [.migratesDatabase],
    takesOtherWords: true,
    subcommands: [
      .seaOrmCliMigrateUp, .seaOrmCliMigrateDown, .seaOrmCliMigrateFresh, .seaOrmCliMigrateRefresh,
      .seaOrmCliMigrateStatus, .seaOrmCliMigrateInit,
    ]
  )

  static let seaOrmCliMigrateUp = Tool(
    "up",
    summary: "Applies migrations.",
    grammar: .exact,
    options: [
      .value("-u", "--database-url", does: [.otherDatabase]),
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
    ],
    flags: """
      -v --verbose --expanded-format --compact-format --include-hidden-tables --lib
      --seaography --universal-time --local-time
      """,
    values: """
      -d --migration-dir -s --database-schema -n --num -o --output-dir -t --tables
      --with-serde --with-prelude --ignore-tables --max-connections --date-time-crate
      --serde-skip-deserializing-primary-key
      """,
    does: [.migratesDatabase]
  )

  static let seaOrmCliMigrateDown = Tool(
    "down",
    summary: "Takes migrations back.",
    grammar: .exact,
    options: [
      .value("-u", "--database-url", does: [.otherDatabase]),
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
    ],
    flags: """
      -v --verbose --expanded-format --compact-format --include-hidden-tables --lib
      --seaography --universal-time --local-time
      """,
    values: """
      -d --migration-dir -s --database-schema -n --num -o --output-dir -t --tables
      --with-serde --with-prelude --ignore-tables --max-connections --date-time-crate
      --serde-skip-deserializing-primary-key
      """,
    does: [.losesData]
  )

  static let seaOrmCliMigrateFresh = Tool(
    "fresh",
    summary: "Drops every table and applies migrations.",
    grammar: .exact,
    options: [
      .value("-u", "--database-url", does: [.otherDatabase]),
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
    ],
    flags: """
      -v --verbose --expanded-format --compact-format --include-hidden-tables --lib
      --seaography --universal-time --local-time
      """,
    values: """
      -d --migration-dir -s --database-schema -n --num -o --output-dir -t --tables
      --with-serde --with-prelude --ignore-tables --max-connections --date-time-crate
      --serde-skip-deserializing-primary-key
      """,
    does: [.dropsDatabase]
  )

  static let seaOrmCliMigrateRefresh = Tool(
    "refresh",
    aliases: ["reset"],
    summary: "Takes every migration back.",
    grammar: .exact,
    options: [
      .value("-u", "--database-url", does: [.otherDatabase]),
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
    ],
    flags: """
      -v --verbose --expanded-format --compact-format --include-hidden-tables --lib
      --seaography --universal-time --local-time
      """,
    values: """
      -d --migration-dir -s --database-schema -n --num -o --output-dir -t --tables
      --with-serde --with-prelude --ignore-tables --max-connections --date-time-crate
      --serde-skip-deserializing-primary-key
      """,
    does: [.dropsDatabase]
  )

  static let seaOrmCliMigrateStatus = Tool(
    "status",
    summary: "Shows migrations.",
    grammar: .exact,
    options: [
      .value("-u", "--database-url", does: [.otherDatabase]),
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
    ],
    flags: """
      -v --verbose --expanded-format --compact-format --include-hidden-tables --lib
      --seaography --universal-time --local-time
      """,
    values: """
      -d --migration-dir -s --database-schema -n --num -o --output-dir -t --tables
      --with-serde --with-prelude --ignore-tables --max-connections --date-time-crate
      --serde-skip-deserializing-primary-key
      """,
    does: [.readsDatabase]
  )

  static let seaOrmCliMigrateInit = Tool(
    "init",
    aliases: ["generate"],
    summary: "Makes files.",
    grammar: .exact,
    options: [
      .value("-u", "--database-url", does: [.otherDatabase]),
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
    ],
    flags: """
      -v --verbose --expanded-format --compact-format --include-hidden-tables --lib
      --seaography --universal-time --local-time
      """,
    values: """
      -d --migration-dir -s --database-schema -n --num -o --output-dir -t --tables
      --with-serde --with-prelude --ignore-tables --max-connections --date-time-crate
      --serde-skip-deserializing-primary-key
      """,
    operands: .ignored,
    does: [.scaffolds]
  )

  static let seaOrmCliGenerate = Tool(
    "generate",
    summary: "Makes files of the tables.",
    grammar: .exact,
    options: [
      .value("-u", "--database-url", does: [.otherDatabase]),
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
    ],
    flags: """
      -v --verbose --expanded-format --compact-format --include-hidden-tables --lib
      --seaography --universal-time --local-time
      """,
    values: """
      -d --migration-dir -s --database-schema -n --num -o --output-dir -t --tables
      --with-serde --with-prelude --ignore-tables --max-connections --date-time-crate
      --serde-skip-deserializing-primary-key
      """,
    subcommands: [.seaOrmCliGenerateEntity]
  )

  static let seaOrmCliGenerateEntity = Tool(
    "entity",
    summary: "Makes them.",
    grammar: .exact,
    options: [
      .value("-u", "--database-url", does: [.otherDatabase]),
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
    ],
    flags: """
      -v --verbose --expanded-format --compact-format --include-hidden-tables --lib
      --seaography --universal-time --local-time
      """,
    values: """
      -d --migration-dir -s --database-schema -n --num -o --output-dir -t --tables
      --with-serde --with-prelude --ignore-tables --max-connections --date-time-crate
      --serde-skip-deserializing-primary-key
      """,
    does: [.readsDatabase, .scaffolds]
  )
}
