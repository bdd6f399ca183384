internal import ToolDescriptions

extension Tool {
  static let diesel = Tool(
    "diesel",
    summary: "Changes a database by the files of Diesel.",
    source: "https://diesel.rs/guides, diesel_cli 2.2",
    grammar: .exact,
    options: [
      .flag("-h", "--help", sets: [.help]),
      .flag("-V", "--version", sets: [.help]),
      .value("--database-url", does: [.otherDatabase]),
    ],
    flags: "--locked-schema",
    values: "--config-file --migration-dir",
    subcommands: [
      .dieselDatabase, .dieselMigration, .dieselSetup, .dieselPrintSchema,
    ],
    examples: [
      Example("diesel database reset", "delete database"),
      Example("diesel migration run", "modify database"),
      Example("diesel migration revert -a", "overwrite database"),
      Example("diesel zap", "unknown program diesel zap"),
    ]
  )

  static let dieselDatabase = Tool(
    "database",
    aliases: ["db"],
    summary: "Makes and deletes databases.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", sets: [.help]),
      .value("--database-url", does: [.otherDatabase]),
    ],
    values: "--migration-dir --config-file",
    subcommands: [
      .dieselDrop, .dieselSetup,
    ]
  )

  static let dieselDrop = Tool(
    "drop",
    aliases: ["reset"],
    summary: "Deletes the database, or makes it anew.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", sets: [.help]),
      .value("--database-url", does: [.otherDatabase]),
    ],
    values: "--migration-dir --config-file",
    does: [
      .dropsDatabase
    ]
  )

  static let dieselSetup = Tool(
    "setup",
    summary: "Makes the database, and applies migrations.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", sets: [.help]),
      .value("--database-url", does: [.otherDatabase]),
    ],
    flags: "--no-default-migration",
    values: "--migration-dir --config-file",
    does: [
      .migratesDatabase
    ]
  )

  static let dieselMigration = Tool(
    "migration",
    summary: "Changes the database step by step.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", sets: [.help]),
      .value("--database-url", does: [.otherDatabase]),
    ],
    values: "--migration-dir --config-file",
    subcommands: [
      .dieselRun, .dieselRevert, .dieselList, .dieselGenerate,
    ]
  )

  static let dieselRun = Tool(
    "run",
    summary: "Applies migrations.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", sets: [.help]),
      .value("--database-url", does: [.otherDatabase]),
    ],
    flags: "-a --all --no-down",
    values: "-n --number --migration-dir --config-file --format --version --diff-schema",
    operands: .ignored,
    does: [
      .migratesDatabase
    ]
  )

  static let dieselRevert = Tool(
    "revert",
    aliases: ["redo"],
    summary: "Takes migrations back.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", sets: [.help]),
      .value("--database-url", does: [.otherDatabase]),
    ],
    flags: "-a --all --no-down",
    values: "-n --number --migration-dir --config-file --format --version --diff-schema",
    operands: .ignored,
    does: [
      .losesData
    ]
  )

  static let dieselList = Tool(
    "list",
    aliases: ["pending"],
    summary: "Shows migrations.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", sets: [.help]),
      .value("--database-url", does: [.otherDatabase]),
    ],
    flags: "-a --all --no-down",
    values: "-n --number --migration-dir --config-file --format --version --diff-schema",
    operands: .ignored,
    does: [
      .readsDatabase
    ]
  )

  static let dieselGenerate = Tool(
    "generate",
    summary: "Makes a migration.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", sets: [.help]),
      .value("--database-url", does: [.otherDatabase]),
    ],
    flags: "-a --all --no-down",
    values: "-n --number --migration-dir --config-file --format --version --diff-schema",
    operands: .ignored,
    does: [
      .scaffolds
    ]
  )

  static let dieselPrintSchema = Tool(
    "print-schema",
    aliases: ["completions"],
    summary: "Shows the schema.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", sets: [.help]),
      .value("--database-url", does: [.otherDatabase]),
    ],
    flags: "-w --whitelist -b --blacklist -o --only-tables -e --except-tables",
    values: "-s --schema --with-docs --schema-key",
    operands: .ignored,
    does: [
      .readsDatabase
    ]
  )
}
