internal import Effects
internal import ToolDescriptions

extension Tool {
  static let drizzleKit = Tool(
    "drizzle-kit",
    summary: "Keeps a database as code says.",
    source: "https://orm.drizzle.team/docs/kit-overview, drizzle-kit 0.31",
    grammar: .exact,
    options: [
      .flag("-h", "--help", sets: [.help]),
      .flag("-v", "--version", sets: [.help]),
    ],
    subcommands: [
      .drizzleKitCheck, .drizzleKitDrop, .drizzleKitExport, .drizzleKitGenerate,
      .drizzleKitMigrate, .drizzleKitPull, .drizzleKitPush, .drizzleKitStudio,
    ],
    examples: [
      Example("drizzle-kit push", "modify database"),
      Example("drizzle-kit push --force", "overwrite database"),
      Example("drizzle-kit generate --name x", "create drizzle"),
      Example("drizzle-kit zap", "unknown program drizzle-kit zap"),
    ]
  )

  static let drizzleKitCheck = Tool(
    "check",
    aliases: ["check:pg", "check:mysql", "check:sqlite"],
    summary: "Checks migrations.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    flags: "--verbose --strict",
    values: """
      --config --dialect --driver --casing --schema --out --tablesFilter --schemaFilters
      --extensionsFilters --host --port --user --password --database --ssl --auth-token
      --authToken --introspect-casing --name --prefix --breakpoints
      """
  )

  static let drizzleKitDrop = Tool(
    "drop",
    aliases: ["drop:pg"],
    summary: "Deletes the files of a migration.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    flags: "--verbose --strict",
    values: """
      --config --dialect --driver --casing --schema --out --tablesFilter --schemaFilters
      --extensionsFilters --host --port --user --password --database --ssl --auth-token
      --authToken --introspect-casing --name --prefix --breakpoints
      """,
    does: [
      Deed(.delete, .fixedPath("drizzle"))
    ]
  )

  static let drizzleKitExport = Tool(
    "export",
    summary: "Prints the schema as SQL.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    flags: "--verbose --strict --sql",
    values: """
      --config --dialect --driver --casing --schema --out --tablesFilter --schemaFilters
      --extensionsFilters --host --port --user --password --database --ssl --auth-token
      --authToken --introspect-casing --name --prefix --breakpoints
      """
  )

  static let drizzleKitGenerate = Tool(
    "generate",
    aliases: [
      "up", "generate:pg", "generate:mysql", "generate:sqlite", "up:pg", "up:mysql", "up:sqlite",
    ],
    summary: "Makes a migration.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    flags: "--verbose --strict --custom",
    values: """
      --config --dialect --driver --casing --schema --out --tablesFilter --schemaFilters
      --extensionsFilters --host --port --user --password --database --ssl --auth-token
      --authToken --introspect-casing --name --prefix --breakpoints
      """,
    does: [
      Deed(.create, .fixedPath("drizzle"))
    ]
  )

  static let drizzleKitMigrate = Tool(
    "migrate",
    summary: "Applies migrations.",
    grammar: .exact,
    options: [
      .value("--url", does: [.otherDatabase]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "--verbose --strict",
    values: """
      --config --dialect --driver --casing --schema --out --tablesFilter --schemaFilters
      --extensionsFilters --host --port --user --password --database --ssl --auth-token
      --authToken --introspect-casing --name --prefix --breakpoints
      """,
    does: [
      .migratesDatabase
    ]
  )

  static let drizzleKitPull = Tool(
    "pull",
    aliases: ["introspect", "introspect:pg", "introspect:mysql", "introspect:sqlite"],
    summary: "Writes the schema as the database has it.",
    grammar: .exact,
    options: [
      .value("--url", does: [.otherDatabase]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "--verbose --strict --init",
    values: """
      --config --dialect --driver --casing --schema --out --tablesFilter --schemaFilters
      --extensionsFilters --host --port --user --password --database --ssl --auth-token
      --authToken --introspect-casing --name --prefix --breakpoints
      """,
    does: [
      .readsDatabase,
      Deed(.overwrite, .fixedPath("drizzle")),
    ]
  )

  static let drizzleKitPush = Tool(
    "push",
    aliases: ["push:pg", "push:mysql", "push:sqlite"],
    summary: "Makes the database as the code says; asks before rows are lost.",
    grammar: .exact,
    options: [
      .flag("--force", sets: ["force"], skipsQuestion: true),
      .value("--url", does: [.otherDatabase]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "--verbose --strict",
    values: """
      --config --dialect --driver --casing --schema --out --tablesFilter --schemaFilters
      --extensionsFilters --host --port --user --password --database --ssl --auth-token
      --authToken --introspect-casing --name --prefix --breakpoints
      """,
    does: [
      .drizzlePushes,
      .drizzlePushesLosing,
    ]
  )

  static let drizzleKitStudio = Tool(
    "studio",
    summary: "Opens an editor of rows in a browser.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    flags: "--verbose --strict",
    values: """
      --config --dialect --driver --casing --schema --out --tablesFilter --schemaFilters
      --extensionsFilters --host --port --user --password --database --ssl --auth-token
      --authToken --introspect-casing --name --prefix --breakpoints
      """,
    does: [
      .readsDatabase
    ]
  )
}

extension Deed {
  /// A push that asks before it loses rows.
  static let drizzlePushes = Deed(
    .modify,
    .database,
    unless: ["force"],
    why: "columns and tables that the code doesn't have are dropped",
    safer: "drizzle-kit generate, to read the SQL first"
  )
  /// A push that doesn't ask.
  static let drizzlePushesLosing = Deed(
    .overwrite,
    .database,
    when: ["force"],
    why: "columns and tables that the code doesn't have are dropped with their rows",
    safer: "drizzle-kit generate, to read the SQL first"
  )
}
