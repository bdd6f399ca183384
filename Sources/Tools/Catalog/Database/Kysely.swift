internal import ToolDescriptions

extension Tool {
  static let kysely = Tool(
    "kysely",
    summary: "Changes a database by the migrations of Kysely.",
    source: "https://github.com/kysely-org/kysely-ctl, kysely-ctl 0.9",
    grammar: .exact,
    options: [
      .value("-c", "--config", does: [.reads]), .flag("-h", "--help", "--version", sets: [.help]),
    ],
    flags: """
      --no-outdated-check --debug --all --no-filesystem-caching
      --experimental-resolve-tsconfig-paths
      """,
    values: "--cwd -e --environment --jiti --migration-tz",
    subcommands: [.kyselyMigrate, .kyselySeed, .kyselySql, .kyselyInit],
    examples: [
      Example("kysely migrate up", "modify database"),
      Example("kysely migrate rollback --all", "overwrite database"),
      Example("kysely migrate zap", "unknown program kysely migrate zap"),
    ]
  )

  static let kyselyMigrate = Tool(
    "migrate",
    summary: "Changes the database step by step.",
    grammar: .exact,
    options: [.value("-c", "--config", does: [.reads]), .flag("-h", "--help", sets: [.help])],
    flags: """
      --no-outdated-check --debug --all --no-filesystem-caching
      --experimental-resolve-tsconfig-paths
      """,
    values: "--cwd -e --environment --jiti --migration-tz",
    subcommands: [.kyselyMigrateUp, .kyselyMigrateDown, .kyselyMigrateList, .kyselyMigrateMake]
  )

  static let kyselyMigrateUp = Tool(
    "up",
    aliases: ["latest"],
    summary: "Applies migrations.",
    grammar: .exact,
    options: [.value("-c", "--config", does: [.reads]), .flag("-h", "--help", sets: [.help])],
    flags: """
      --no-outdated-check --debug --all --no-filesystem-caching
      --experimental-resolve-tsconfig-paths
      """,
    values: "--cwd -e --environment --jiti --migration-tz",
    operands: .ignored,
    does: [.migratesDatabase]
  )

  static let kyselyMigrateDown = Tool(
    "down",
    aliases: ["rollback"],
    summary: "Takes migrations back.",
    grammar: .exact,
    options: [.value("-c", "--config", does: [.reads]), .flag("-h", "--help", sets: [.help])],
    flags: """
      --no-outdated-check --debug --all --no-filesystem-caching
      --experimental-resolve-tsconfig-paths
      """,
    values: "--cwd -e --environment --jiti --migration-tz",
    operands: .ignored,
    does: [.losesData]
  )

  static let kyselyMigrateList = Tool(
    "list",
    summary: "Shows migrations.",
    grammar: .exact,
    options: [.value("-c", "--config", does: [.reads]), .flag("-h", "--help", sets: [.help])],
    flags: """
      --no-outdated-check --debug --all --no-filesystem-caching
      --experimental-resolve-tsconfig-paths
      """,
    values: "--cwd -e --environment --jiti --migration-tz",
    does: [.readsDatabase]
  )

  static let kyselyMigrateMake = Tool(
    "make",
    summary: "Makes a migration.",
    grammar: .exact,
    options: [.value("-c", "--config", does: [.reads]), .flag("-h", "--help", sets: [.help])],
    flags: """
      --no-outdated-check --debug --all --no-filesystem-caching
      --experimental-resolve-tsconfig-paths
      """,
    values: "--cwd -e --environment --jiti --migration-tz",
    operands: .ignored,
    does: [.scaffolds]
  )

  static let kyselySeed = Tool(
    "seed",
    summary: "Fills the database.",
    grammar: .exact,
    options: [.value("-c", "--config", does: [.reads]), .flag("-h", "--help", sets: [.help])],
    flags: """
      --no-outdated-check --debug --all --no-filesystem-caching
      --experimental-resolve-tsconfig-paths
      """,
    values: "--cwd -e --environment --jiti --migration-tz",
    subcommands: [.kyselySeedRun, .kyselySeedMake]
  )

  static let kyselySeedRun = Tool(
    "run",
    summary: "Fills it.",
    grammar: .exact,
    options: [.value("-c", "--config", does: [.reads]), .flag("-h", "--help", sets: [.help])],
    flags: """
      --no-outdated-check --debug --all --no-filesystem-caching
      --experimental-resolve-tsconfig-paths
      """,
    values: "-s --specific --cwd -e --environment --jiti --migration-tz",
    operands: .ignored,
    does: [.seedsDatabase]
  )

  static let kyselySeedMake = Tool(
    "make",
    aliases: ["list"],
    summary: "Makes a file, or shows them.",
    grammar: .exact,
    options: [.value("-c", "--config", does: [.reads]), .flag("-h", "--help", sets: [.help])],
    flags: """
      --no-outdated-check --debug --all --no-filesystem-caching
      --experimental-resolve-tsconfig-paths
      """,
    values: "--cwd -e --environment --jiti --migration-tz",
    operands: .ignored,
    does: [.scaffolds]
  )

  static let kyselySql = Tool(
    "sql",
    summary: "Runs SQL.",
    grammar: .exact,
    options: [.value("-c", "--config", does: [.reads]), .flag("-h", "--help", sets: [.help])],
    flags: """
      --no-outdated-check --debug --all --no-filesystem-caching
      --experimental-resolve-tsconfig-paths
      """,
    values: "--cwd -e --environment --jiti --migration-tz",
    operands: .ignored,
    does: [.runsQuery]
  )

  static let kyselyInit = Tool(
    "init",
    summary: "Makes the settings.",
    grammar: .exact,
    options: [.value("-c", "--config", does: [.reads]), .flag("-h", "--help", sets: [.help])],
    flags: """
      --no-outdated-check --debug --all --no-filesystem-caching
      --experimental-resolve-tsconfig-paths
      """,
    values: "--cwd -e --environment --jiti --migration-tz",
    does: [.scaffolds]
  )
}
