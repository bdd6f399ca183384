internal import ToolDescriptions

extension Tool {
  static let hanami = Tool(
    "hanami",
    summary: "Runs a project of Hanami.",
    source: "https://guides.hanamirb.org/v2.2/commands/, Hanami 2.2",
    grammar: .exact,
    options: [.flag("-h", "--help", "--version", sets: [.help])],
    flags: "--dump --no-dump --all",
    values: "-e --env --app --slice --gateway --target --steps",
    subcommands: [.hanamiDb, .hanamiServer, .hanamiGenerate, .hanamiVersion],
    examples: [
      Example("hanami db drop", "delete database"),
      Example("hanami db migrate", "modify database"),
      Example("hanami db zap", "unknown program hanami db zap"),
    ]
  )

  static let hanamiDb = Tool(
    "db",
    summary: "Works on the database.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "--dump --no-dump --all",
    values: "-e --env --app --slice --gateway --target --steps",
    subcommands: [
      .hanamiDbDrop, .hanamiDbPrepare, .hanamiDbRollback, .hanamiDbCreate, .hanamiDbSeed,
      .hanamiDbVersion, .hanamiDbStructure,
    ]
  )

  static let hanamiDbDrop = Tool(
    "drop",
    summary: "Deletes the database.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "--dump --no-dump --all",
    values: "-e --env --app --slice --gateway --target --steps",
    does: [.dropsDatabase]
  )

  static let hanamiDbPrepare = Tool(
    "prepare",
    aliases: ["migrate"],
    summary: "Applies migrations.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "--dump --no-dump --all",
    values: "-e --env --app --slice --gateway --target --steps",
    does: [.migratesDatabase]
  )

  static let hanamiDbRollback = Tool(
    "rollback",
    summary: "Takes migrations back.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "--dump --no-dump --all",
    values: "-e --env --app --slice --gateway --target --steps",
    operands: .ignored,
    does: [.losesData]
  )

  static let hanamiDbCreate = Tool(
    "create",
    summary: "Makes the database.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "--dump --no-dump --all",
    values: "-e --env --app --slice --gateway --target --steps",
    does: [.createsDatabase]
  )

  static let hanamiDbSeed = Tool(
    "seed",
    summary: "Fills it.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "--dump --no-dump --all",
    values: "-e --env --app --slice --gateway --target --steps",
    does: [.seedsDatabase]
  )

  static let hanamiDbVersion = Tool(
    "version",
    summary: "Shows the version.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "--dump --no-dump --all",
    values: "-e --env --app --slice --gateway --target --steps",
    does: [.readsDatabase]
  )

  static let hanamiDbStructure = Tool(
    "structure",
    summary: "Works on the file of the schema.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "--dump --no-dump --all",
    values: "-e --env --app --slice --gateway --target --steps",
    subcommands: [.hanamiDbStructureDump, .hanamiDbStructureLoad]
  )

  static let hanamiDbStructureDump = Tool(
    "dump",
    summary: "Writes it.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "--dump --no-dump --all",
    values: "-e --env --app --slice --gateway --target --steps",
    does: [.scaffolds]
  )

  static let hanamiDbStructureLoad = Tool(
    "load",
    summary: "Runs it.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "--dump --no-dump --all",
    values: "-e --env --app --slice --gateway --target --steps",
    does: [.migratesDatabase]
  )

  static let hanamiServer = Tool(
    "server",
    aliases: ["console", "dev", "assets", "run", "install"],
    summary: "Runs the project.",
    grammar: .none,
    flags: "--dump --no-dump --all",
    values: "-e --env --app --slice --gateway --target --steps",
    operands: .ignored,
    does: [.runsProject]
  )

  static let hanamiGenerate = Tool(
    "generate",
    aliases: ["g", "new"],
    summary: "Makes files.",
    grammar: .none,
    flags: "--dump --no-dump --all",
    values: "-e --env --app --slice --gateway --target --steps",
    operands: .ignored,
    does: [.scaffolds]
  )

  static let hanamiVersion = Tool(
    "version",
    aliases: ["routes", "middleware"],
    summary: "Shows something.",
    grammar: .none,
    flags: "--dump --no-dump --all",
    values: "-e --env --app --slice --gateway --target --steps",
    operands: .ignored,
    does: [.looks]
  )
}
