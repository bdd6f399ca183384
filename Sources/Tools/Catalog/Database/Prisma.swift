internal import Effects
internal import ToolDescriptions

extension Tool {
  static let prisma = Tool(
    "prisma",
    summary: "Keeps a database as a schema says.",
    source: "https://www.prisma.io/docs/orm/reference/prisma-cli-reference, Prisma 6",
    grammar: .exact,
    options: [
      .flag("-h", "--help", sets: [.help]),
      .flag("-v", "--version", sets: [.help]),
    ],
    flags: "--preview-feature --telemetry-information",
    subcommands: [
      .prismaDb, .prismaDebug, .prismaFormat, .prismaGenerate, .prismaInit, .prismaMigrate,
      .prismaStudio,
    ],
    examples: [
      Example("prisma migrate reset --force", "delete database"),
      Example("prisma db push", "modify database"),
      Example("prisma db push --accept-data-loss", "overwrite database"),
      Example("prisma db push --force-reset", "delete database"),
      Example("prisma generate", "create node_modules/.prisma"),
      Example("prisma validate"),
      Example("prisma migrate deploy --zap", "modify database", "unknown text --zap"),
    ]
  )

  static let prismaDebug = Tool(
    "debug",
    aliases: ["version", "validate"],
    summary: "Says what is installed, or whether a schema is right.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    flags: "--json",
    values: "--schema --config"
  )

  static let prismaFormat = Tool(
    "format",
    summary: "Lays a schema out.",
    grammar: .exact,
    options: [
      .flag("--check", sets: [.dryRun]),
      .flag("-h", "--help", sets: [.help]),
    ],
    values: "--schema --config",
    does: [
      Deed(.modify, .fixedPath("prisma/schema.prisma"), reversibility: .reversible)
    ]
  )

  static let prismaGenerate = Tool(
    "generate",
    summary: "Makes a client of the schema.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    flags: """
      --data-proxy --accelerate --no-engine --no-hints --watch --sql --allow-no-models
      --require-models
      """,
    values: "--generator --schema --config",
    does: [
      Deed(.create, .fixedPath("node_modules/.prisma"), reversibility: .reversible)
    ]
  )

  static let prismaInit = Tool(
    "init",
    summary: "Makes a first schema.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    flags: "--with-model",
    values: """
      --datasource-provider --generator-provider --preview-feature --output --url --schema
      --config
      """,
    does: [
      Deed(.create, .fixedPath("prisma"))
    ]
  )

  static let prismaStudio = Tool(
    "studio",
    summary: "Opens an editor of rows in a browser.",
    grammar: .exact,
    options: [
      .value("--url", does: [.otherDatabase]),
      .flag("-h", "--help", sets: [.help]),
    ],
    values: "-p --port -b --browser -n --hostname --schema --config",
    does: [
      .readsDatabase
    ]
  )
}

extension Deed {
  /// A development database is migrated; with drift the tool asks to reset it.
  static let prismaMigrates = Deed(
    .modify,
    .database,
    unless: ["create-only"],
    why: "a migration may drop columns and tables, and drift leads to a reset",
    safer: "prisma migrate dev --create-only"
  )
  /// A push that asks before it loses rows.
  static let prismaPushes = Deed(
    .modify,
    .database,
    unless: ["lose", "reset"],
    why: "columns and tables that the schema doesn't have are dropped",
    safer: "prisma migrate diff --script, to read the SQL first"
  )
  /// A push that doesn't ask.
  static let prismaPushesLosing = Deed(
    .overwrite,
    .database,
    when: ["lose"],
    why: "columns and tables that the schema doesn't have are dropped with their rows",
    safer: "prisma migrate diff --script, to read the SQL first"
  )
  /// A push into a database that is emptied first.
  static let prismaPushesResetting = Deed(
    .delete,
    .database,
    when: ["reset"],
    why: "every row goes, and comes back only from a backup",
    safer: "prisma db push without --force-reset"
  )
  /// The settings that name the database are read.
  static let prismaReadsSettings = Deed(.read, .database)
}
