internal import ToolDescriptions

extension Tool {
  static let yoyo = Tool(
    "yoyo",
    summary: "Applies migrations of yoyo to a database.",
    source: "https://ollycope.com/software/yoyo/latest/, yoyo-migrations 8",
    grammar: .exact,
    options: [
      .value("-d", "--database", does: [.otherDatabase]), .value("-c", "--config", does: [.reads]),
      .flag("-h", "--help", "--version", sets: [.help]),
      .flag("-b", "--batch", "--force", skipsQuestion: true),
    ],
    flags: """
      --no-config-file -v --verbose -a --all --prompt-password -p -f --force-lock -1 --one
      --sql
      """,
    values: "-m --match -r --revision --migration-table --message --sources",
    subcommands: [.yoyoApply, .yoyoRollback, .yoyoList, .yoyoNew, .yoyoMark, .yoyoBreakLock],
    examples: [
      Example("yoyo apply", "modify database"),
      Example("yoyo rollback --batch", "overwrite database"),
      Example("yoyo zap", "unknown program yoyo zap"),
    ]
  )

  static let yoyoApply = Tool(
    "apply",
    aliases: ["develop"],
    summary: "Applies migrations.",
    grammar: .exact,
    options: [
      .value("-d", "--database", does: [.otherDatabase]), .value("-c", "--config", does: [.reads]),
      .flag("-h", "--help", sets: [.help]), .flag("-b", "--batch", "--force", skipsQuestion: true),
    ],
    flags: """
      --no-config-file -v --verbose -a --all --prompt-password -p -f --force-lock -1 --one
      --sql
      """,
    values: "-m --match -r --revision --migration-table --message --sources",
    operands: .ignored,
    does: [.migratesDatabase]
  )

  static let yoyoRollback = Tool(
    "rollback",
    aliases: ["reapply"],
    summary: "Takes migrations back.",
    grammar: .exact,
    options: [
      .value("-d", "--database", does: [.otherDatabase]), .value("-c", "--config", does: [.reads]),
      .flag("-h", "--help", sets: [.help]), .flag("-b", "--batch", "--force", skipsQuestion: true),
    ],
    flags: """
      --no-config-file -v --verbose -a --all --prompt-password -p -f --force-lock -1 --one
      --sql
      """,
    values: "-m --match -r --revision --migration-table --message --sources",
    operands: .ignored,
    does: [.losesData]
  )

  static let yoyoList = Tool(
    "list",
    aliases: ["showmigrations"],
    summary: "Shows migrations.",
    grammar: .exact,
    options: [
      .value("-d", "--database", does: [.otherDatabase]), .value("-c", "--config", does: [.reads]),
      .flag("-h", "--help", sets: [.help]), .flag("-b", "--batch", "--force", skipsQuestion: true),
    ],
    flags: """
      --no-config-file -v --verbose -a --all --prompt-password -p -f --force-lock -1 --one
      --sql
      """,
    values: "-m --match -r --revision --migration-table --message --sources",
    operands: .ignored,
    does: [.readsDatabase]
  )

  static let yoyoNew = Tool(
    "new",
    aliases: ["init"],
    summary: "Makes a migration.",
    grammar: .exact,
    options: [
      .value("-d", "--database", does: [.otherDatabase]), .value("-c", "--config", does: [.reads]),
      .flag("-h", "--help", sets: [.help]), .flag("-b", "--batch", "--force", skipsQuestion: true),
    ],
    flags: """
      --no-config-file -v --verbose -a --all --prompt-password -p -f --force-lock -1 --one
      --sql
      """,
    values: "-m --match -r --revision --migration-table --message --sources",
    operands: .ignored,
    does: [.scaffolds]
  )

  static let yoyoMark = Tool(
    "mark",
    aliases: ["unmark"],
    summary: "Changes what is kept about migrations.",
    grammar: .exact,
    options: [
      .value("-d", "--database", does: [.otherDatabase]), .value("-c", "--config", does: [.reads]),
      .flag("-h", "--help", sets: [.help]), .flag("-b", "--batch", "--force", skipsQuestion: true),
    ],
    flags: """
      --no-config-file -v --verbose -a --all --prompt-password -p -f --force-lock -1 --one
      --sql
      """,
    values: "-m --match -r --revision --migration-table --message --sources",
    operands: .ignored,
    does: [.migrationFacts]
  )

  static let yoyoBreakLock = Tool(
    "break-lock",
    summary: "Takes a lock away.",
    grammar: .exact,
    options: [
      .value("-d", "--database", does: [.otherDatabase]), .value("-c", "--config", does: [.reads]),
      .flag("-h", "--help", sets: [.help]), .flag("-b", "--batch", "--force", skipsQuestion: true),
    ],
    flags: """
      --no-config-file -v --verbose -a --all --prompt-password -p -f --force-lock -1 --one
      --sql
      """,
    values: "-m --match -r --revision --migration-table --message --sources",
    does: [.releasesMigrationLock]
  )
}
