internal import ToolDescriptions

extension Tool {
  static let sqlx = Tool(
    "sqlx",
    summary: "Changes a database by the files of SQLx.",
    source: "https://crates.io/crates/sqlx-cli, sqlx-cli 0.8",
    grammar: .exact,
    options: [
      .flag("-h", "--help", sets: [.help]),
      .flag("-V", "--version", sets: [.help]),
    ],
    flags: "--no-dotenv",
    subcommands: [
      .sqlxDatabase, .sqlxMigrate, .sqlxPrepare,
    ],
    examples: [
      Example("sqlx database drop -y", "delete database"),
      Example("sqlx migrate run", "modify database"),
      Example("sqlx migrate revert", "overwrite database"),
      Example("sqlx zap", "unknown program sqlx zap"),
    ]
  )

  static let sqlxDatabase = Tool(
    "database",
    aliases: ["db"],
    summary: "Makes and deletes databases.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    subcommands: [
      .sqlxDrop, .sqlxCreate,
    ]
  )

  static let sqlxDrop = Tool(
    "drop",
    aliases: ["reset"],
    summary: "Deletes the database, or makes it anew.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", sets: [.help]),
      .flag("-y", "-f", "--force", skipsQuestion: true),
      .value("-D", "--database-url", does: [.otherDatabase]),
    ],
    flags: "--no-dotenv --sqlite-create-db-wal",
    values: "--source --connect-timeout",
    does: [
      .dropsDatabase
    ]
  )

  static let sqlxCreate = Tool(
    "create",
    aliases: ["setup"],
    summary: "Makes the database.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", sets: [.help]),
      .value("-D", "--database-url", does: [.otherDatabase]),
    ],
    flags: "--no-dotenv --sqlite-create-db-wal",
    values: "--source --connect-timeout",
    does: [
      .createsDatabase
    ]
  )

  static let sqlxMigrate = Tool(
    "migrate",
    aliases: ["mig"],
    summary: "Changes the database step by step.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    subcommands: [
      .sqlxRun, .sqlxRevert, .sqlxInfo, .sqlxAdd,
    ]
  )

  static let sqlxRun = Tool(
    "run",
    summary: "Applies migrations.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", sets: [.help]),
      .flag("--dry-run", sets: [.dryRun]),
      .value("-D", "--database-url", does: [.otherDatabase]),
    ],
    flags: "--no-dotenv --ignore-missing -r -s --sequential --timestamp",
    values: "--source --connect-timeout --target-version --params",
    operands: .ignored,
    does: [
      .migratesDatabase
    ]
  )

  static let sqlxRevert = Tool(
    "revert",
    summary: "Takes a migration back.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", sets: [.help]),
      .flag("--dry-run", sets: [.dryRun]),
      .value("-D", "--database-url", does: [.otherDatabase]),
    ],
    flags: "--no-dotenv --ignore-missing -r -s --sequential --timestamp",
    values: "--source --connect-timeout --target-version --params",
    operands: .ignored,
    does: [
      .losesData
    ]
  )

  static let sqlxInfo = Tool(
    "info",
    summary: "Shows migrations.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", sets: [.help]),
      .flag("--dry-run", sets: [.dryRun]),
      .value("-D", "--database-url", does: [.otherDatabase]),
    ],
    flags: "--no-dotenv --ignore-missing -r -s --sequential --timestamp",
    values: "--source --connect-timeout --target-version --params",
    operands: .ignored,
    does: [
      .readsDatabase
    ]
  )

  static let sqlxAdd = Tool(
    "add",
    aliases: ["build-script"],
    summary: "Makes a migration.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", sets: [.help]),
      .flag("--dry-run", sets: [.dryRun]),
      .value("-D", "--database-url", does: [.otherDatabase]),
    ],
    flags: "--no-dotenv --ignore-missing -r -s --sequential --timestamp",
    values: "--source --connect-timeout --target-version --params",
    operands: .ignored,
    does: [
      .scaffolds
    ]
  )

  static let sqlxPrepare = Tool(
    "prepare",
    aliases: ["completions"],
    summary: "Keeps what queries look like for a build without a database.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", sets: [.help]),
      .value("-D", "--database-url", does: [.otherDatabase]),
    ],
    flags: "--check --all --workspace --no-dotenv",
    operands: .ignored,
    does: [
      .readsDatabase
    ]
  )
}
