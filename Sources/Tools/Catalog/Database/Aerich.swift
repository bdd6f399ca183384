internal import ToolDescriptions

extension Tool {
  static let aerich = Tool(
    "aerich",
    summary: "Applies migrations of Tortoise ORM.",
    source: "https://github.com/tortoise/aerich, aerich 0.8",
    grammar: .exact,
    options: [
      .value("-c", "--config", does: [.reads]),
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
      .flag("--no-input", "--yes", "-y", skipsQuestion: true),
    ],
    flags: "--safe --empty -d --delete --in-transaction --fake --offline",
    values: "--app -t --tortoise-orm --location -s --src_folder --name -v",
    subcommands: [
      .aerichUpgrade, .aerichDowngrade, .aerichInitDb, .aerichInit, .aerichHeads,
      .aerichFixMigrations,
    ],
    examples: [
      Example("aerich upgrade", "modify database"),
      Example("aerich downgrade -v 1", "overwrite database"),
      Example("aerich zap", "unknown program aerich zap"),
    ]
  )

  static let aerichUpgrade = Tool(
    "upgrade",
    summary: "Applies migrations.",
    grammar: .exact,
    options: [
      .value("-c", "--config", does: [.reads]),
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
      .flag("--no-input", "--yes", "-y", skipsQuestion: true),
    ],
    flags: "--safe --empty -d --delete --in-transaction --fake --offline",
    values: "--app -t --tortoise-orm --location -s --src_folder --name -v",
    does: [.migratesDatabase]
  )

  static let aerichDowngrade = Tool(
    "downgrade",
    summary: "Takes migrations back.",
    grammar: .exact,
    options: [
      .value("-c", "--config", does: [.reads]),
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
      .flag("--no-input", "--yes", "-y", skipsQuestion: true),
    ],
    flags: "--safe --empty -d --delete --in-transaction --fake --offline",
    values: "--app -t --tortoise-orm --location -s --src_folder --name -v",
    does: [.losesData]
  )

  static let aerichInitDb = Tool(
    "init-db",
    summary: "Makes tables.",
    grammar: .exact,
    options: [
      .value("-c", "--config", does: [.reads]),
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
      .flag("--no-input", "--yes", "-y", skipsQuestion: true),
    ],
    flags: "--safe --empty -d --delete --in-transaction --fake --offline",
    values: "--app -t --tortoise-orm --location -s --src_folder --name -v",
    does: [.migratesDatabase]
  )

  static let aerichInit = Tool(
    "init",
    aliases: ["migrate", "inspectdb", "init-migrations"],
    summary: "Makes files.",
    grammar: .exact,
    options: [
      .value("-c", "--config", does: [.reads]),
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
      .flag("--no-input", "--yes", "-y", skipsQuestion: true),
    ],
    flags: "--safe --empty -d --delete --in-transaction --fake --offline",
    values: "--app -t --tortoise-orm --location -s --src_folder --name -v",
    operands: .ignored,
    does: [.scaffolds]
  )

  static let aerichHeads = Tool(
    "heads",
    aliases: ["history"],
    summary: "Shows migrations.",
    grammar: .exact,
    options: [
      .value("-c", "--config", does: [.reads]),
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
      .flag("--no-input", "--yes", "-y", skipsQuestion: true),
    ],
    flags: "--safe --empty -d --delete --in-transaction --fake --offline",
    values: "--app -t --tortoise-orm --location -s --src_folder --name -v",
    does: [.readsDatabase]
  )

  static let aerichFixMigrations = Tool(
    "fix-migrations",
    summary: "Rewrites files of migrations.",
    grammar: .exact,
    options: [
      .value("-c", "--config", does: [.reads]),
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
      .flag("--no-input", "--yes", "-y", skipsQuestion: true),
    ],
    flags: "--safe --empty -d --delete --in-transaction --fake --offline",
    values: "--app -t --tortoise-orm --location -s --src_folder --name -v",
    does: [.scaffolds]
  )
}
