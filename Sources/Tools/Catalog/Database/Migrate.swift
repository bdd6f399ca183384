internal import ToolDescriptions

extension Tool {
  static let migrate = Tool(
    "migrate",
    summary: "Applies migrations of golang-migrate to a database.",
    source: "https://github.com/golang-migrate/migrate, migrate 4.18",
    grammar: .single,
    options: [.value("-database", does: [.opens]), .flag("-help", "-version", sets: [.help])],
    flags: "-verbose",
    values: "-path -source -prefetch -lock-timeout",
    subcommands: [
      .migrateUp, .migrateDown, .migrateDrop, .migrateGoto, .migrateForce, .migrateVersion,
      .migrateCreate,
    ],
    examples: [
      Example(
        "migrate -path db -database postgres://h/app up",
        "modify database",
        "read database postgres://h/app"
      ),
      Example(
        "migrate -database postgres://h/app drop -f",
        "delete database",
        "read database postgres://h/app"
      ),
      Example("migrate zap", "unknown program migrate zap"),
    ]
  )

  static let migrateUp = Tool(
    "up",
    summary: "Applies migrations.",
    grammar: .single,
    options: [.flag("-h", "--help", sets: [.help])],
    operands: .ignored,
    does: [.migratesDatabase]
  )

  static let migrateDown = Tool(
    "down",
    summary: "Takes migrations back; all of them without a number.",
    grammar: .single,
    options: [.flag("-h", "--help", sets: [.help]), .flag("-all", skipsQuestion: true)],
    operands: .ignored,
    does: [.losesData]
  )

  static let migrateDrop = Tool(
    "drop",
    summary: "Drops everything in the database.",
    grammar: .single,
    options: [.flag("-h", "--help", sets: [.help]), .flag("-f", skipsQuestion: true)],
    does: [.dropsDatabase]
  )

  static let migrateGoto = Tool(
    "goto",
    summary: "Brings the database to a version.",
    grammar: .single,
    options: [.flag("-h", "--help", sets: [.help])],
    operands: .ignored,
    does: [.losesData]
  )

  static let migrateForce = Tool(
    "force",
    summary: "Changes the version that is noted.",
    grammar: .single,
    options: [.flag("-h", "--help", sets: [.help])],
    operands: .ignored,
    does: [.migrationFacts]
  )

  static let migrateVersion = Tool(
    "version",
    summary: "Shows the version.",
    grammar: .single,
    options: [.flag("-h", "--help", sets: [.help])],
    does: [.readsDatabase]
  )

  static let migrateCreate = Tool(
    "create",
    summary: "Makes a migration.",
    grammar: .single,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "-seq",
    values: "-ext -dir -digits -format -tz",
    operands: .ignored,
    does: [.scaffolds]
  )
}
