internal import Effects
internal import ToolDescriptions

extension Tool {
  static let prismaDb = Tool(
    "db",
    summary: "Changes a database directly.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    values: "--schema --config",
    subcommands: [
      .prismaDbExecute, .prismaDbPull, .prismaDbPush, .prismaDbSeed,
    ]
  )

  static let prismaDbExecute = Tool(
    "execute",
    summary: "Runs SQL.",
    grammar: .exact,
    options: [
      .value("--file", does: [Deed(.execute, .script(.postgres))]),
      .flag("--stdin", does: [Deed(.execute, .input(.postgres))]),
      .value("--url", does: [.otherDatabase]),
      .flag("-h", "--help", sets: [.help]),
    ],
    values: "--schema --config",
    does: [
      .prismaReadsSettings
    ]
  )

  static let prismaDbPull = Tool(
    "pull",
    summary: "Writes the schema as the database has it.",
    grammar: .exact,
    options: [
      .flag("--force", skipsQuestion: true),
      .flag("--print", sets: ["print"]),
      .value("--url", does: [.otherDatabase]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "--local-d1",
    values: "--composite-type-depth --schemas --schema --config",
    does: [
      .readsDatabase,
      Deed(.overwrite, .fixedPath("prisma/schema.prisma"), unless: ["print"]),
    ]
  )

  static let prismaDbPush = Tool(
    "push",
    summary: "Makes the database as the schema says; asks before rows are lost.",
    grammar: .exact,
    options: [
      .flag("--accept-data-loss", sets: ["lose"], skipsQuestion: true),
      .flag("--force-reset", sets: ["reset"], skipsQuestion: true),
      .value("--url", does: [.otherDatabase]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "--skip-generate",
    values: "--schema --config",
    does: [
      .prismaPushes,
      .prismaPushesLosing,
      .prismaPushesResetting,
    ],
    variables: [
      Variable("PRISMA_USER_CONSENT_FOR_DANGEROUS_AI_ACTION", skipsQuestion: true)
    ]
  )

  static let prismaDbSeed = Tool(
    "seed",
    summary: "Runs the code of the project that fills the database.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    values: "--schema --config",
    operands: .ignored,
    does: [
      .seedsDatabase
    ]
  )
}
