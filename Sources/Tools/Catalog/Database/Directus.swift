internal import ToolDescriptions

extension Tool {
  static let directus = Tool(
    "directus",
    summary: "Runs a project of Directus.",
    source: "https://docs.directus.io/self-hosted/cli.html, Directus 11",
    grammar: .exact,
    options: [.flag("-h", "--help", "--version", sets: [.help])],
    subcommands: [
      .directusStart, .directusBootstrap, .directusDatabase, .directusSchema, .directusUsers,
      .directusCount, .directusInit,
    ],
    examples: [
      Example("directus start", "execute project directus start"),
      Example("directus schema apply --yes a.yaml", "overwrite database", "read a.yaml"),
      Example("directus zap", "unknown program directus zap"),
    ]
  )

  static let directusStart = Tool(
    "start",
    summary: "Runs it.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    does: [.runsProject]
  )

  static let directusBootstrap = Tool(
    "bootstrap",
    summary: "Makes tables and the first user.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "--skipAdminInit",
    does: [.migratesDatabase]
  )

  static let directusDatabase = Tool(
    "database",
    aliases: ["db"],
    summary: "Works on the database.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    subcommands: [.directusDatabaseInstall, .directusDatabaseMigrateDown]
  )

  static let directusDatabaseInstall = Tool(
    "install",
    aliases: ["migrate:latest", "migrate:up"],
    summary: "Applies migrations.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    does: [.migratesDatabase]
  )

  static let directusDatabaseMigrateDown = Tool(
    "migrate:down",
    summary: "Takes a migration back.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    does: [.losesData]
  )

  static let directusSchema = Tool(
    "schema",
    summary: "Works on the schema.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    subcommands: [.directusSchemaApply, .directusSchemaSnapshot]
  )

  static let directusSchemaApply = Tool(
    "apply",
    summary: "Brings the database to a schema.",
    grammar: .exact,
    options: [
      .flag("-d", "--dry-run", sets: [.dryRun]), .flag("-h", "--help", sets: [.help]),
      .flag("-y", "--yes", skipsQuestion: true),
    ],
    values: "--ignore-rules",
    operands: .each([.reads]),
    does: [.losesData]
  )

  static let directusSchemaSnapshot = Tool(
    "snapshot",
    summary: "Writes the schema.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help]), .flag("-y", "--yes", skipsQuestion: true)],
    values: "--format",
    operands: .each([.overwrites]),
    does: [.readsDatabase]
  )

  static let directusUsers = Tool(
    "users",
    aliases: ["roles"],
    summary: "Changes users.",
    grammar: .none,
    operands: .ignored,
    does: [.changesUsers]
  )

  static let directusCount = Tool(
    "count",
    aliases: ["security"],
    summary: "Shows something.",
    grammar: .none,
    operands: .ignored,
    does: [.readsDatabase]
  )

  static let directusInit = Tool(
    "init",
    summary: "Makes a project.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    does: [.scaffolds]
  )
}
