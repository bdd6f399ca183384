internal import Effects
internal import ToolDescriptions

extension Tool {
  static let alembic = Tool(
    "alembic",
    summary: "Changes a database step by step.",
    source: "alembic --help, alembic 1.13",
    grammar: .gnu,
    options: [
      .value("-c", "--config", does: [.reads]),
      .flag("-h", "--help", sets: [.help]),
      .flag("--version", sets: [.help]),
    ],
    flags: "--raiseerr -q --quiet",
    values: "-n --name -x",
    subcommands: [
      .alembicDowngrade, .alembicHistory, .alembicInit, .alembicRevision, .alembicStamp,
      .alembicUpgrade,
    ],
    examples: [
      Example("alembic upgrade head", "modify database"),
      Example("alembic downgrade base", "overwrite database"),
      Example("alembic -c a.ini history", "read a.ini", "read database"),
    ]
  )

  static let alembicDowngrade = Tool(
    "downgrade",
    summary: "Takes migrations back.",
    grammar: .gnu,
    options: [
      .flag("--sql", sets: [.dryRun]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "-#",
    values: "--tag",
    operands: .ignored,
    does: [
      .losesData
    ]
  )

  static let alembicHistory = Tool(
    "history",
    aliases: ["branches", "check", "current", "heads", "show", "list_templates"],
    summary: "Shows migrations.",
    grammar: .gnu,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    flags: "-v --verbose -i --indicate-current --resolve-dependencies",
    values: "-r --rev-range",
    attached: "--check-heads",
    operands: .ignored,
    does: [
      .readsDatabase
    ]
  )

  static let alembicInit = Tool(
    "init",
    summary: "Makes a directory for migrations.",
    grammar: .gnu,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    flags: "--package",
    values: "-t --template",
    operands: .each([.creates]),
    does: [Deed(.create, .fixedPath("alembic.ini"), reversibility: .reversible)]
  )

  static let alembicRevision = Tool(
    "revision",
    aliases: ["merge", "edit"],
    summary: "Makes a migration.",
    grammar: .gnu,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    flags: "--autogenerate --splice --sql",
    values: "-m --message --head --branch-label --version-path --rev-id --depends-on",
    operands: .ignored,
    does: [
      .scaffolds
    ]
  )

  static let alembicStamp = Tool(
    "stamp",
    aliases: ["ensure_version"],
    summary: "Notes where a database is.",
    grammar: .gnu,
    options: [
      .flag("--sql", sets: [.dryRun]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "--purge",
    values: "--tag",
    operands: .ignored,
    does: [
      Deed(.modify, .fixed(.migration, "history"), reversibility: .reversible)
    ]
  )

  static let alembicUpgrade = Tool(
    "upgrade",
    summary: "Applies migrations.",
    grammar: .gnu,
    options: [
      .flag("--sql", sets: [.dryRun]),
      .flag("-h", "--help", sets: [.help]),
    ],
    values: "--tag",
    operands: .ignored,
    does: [
      .migratesDatabase
    ]
  )
}
