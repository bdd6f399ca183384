internal import ToolDescriptions

extension Tool {
  static let doctrine = Tool(
    "doctrine",
    summary: "Runs commands of Doctrine.",
    source:
      "https://www.doctrine-project.org/projects/doctrine-orm/en/3.2/reference/tools.html, Doctrine 3",
    grammar: .posix,
    options: [
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
      .flag("-n", "--no-interaction", skipsQuestion: true),
    ],
    flags: "-q --quiet -v -vv -vvv --verbose --ansi --no-ansi",
    subcommands: [
      .doctrineOrmSchemaToolDrop, .doctrineOrmSchemaToolUpdate, .doctrineOrmSchemaToolCreate,
      .doctrineOrmInfo, .doctrineOrmGenerateProxies, .doctrineOrmRunDql,
    ],
    examples: [
      Example("doctrine orm:schema-tool:drop --force", "delete database"),
      Example("doctrine orm:schema-tool:update --dump-sql"),
      Example("doctrine orm:schema-tool:update --zap", "overwrite database", "unknown text --zap"),
    ]
  )

  static let doctrineOrmSchemaToolDrop = Tool(
    "orm:schema-tool:drop",
    summary: "Drops tables.",
    grammar: .exact,
    options: [
      .flag("--dump-sql", sets: [.dryRun]), .flag("-h", "--help", "-V", "--version", sets: [.help]),
      .flag("-f", "--force", skipsQuestion: true),
      .flag("-n", "--no-interaction", skipsQuestion: true),
    ],
    flags: "--full-database -q --quiet -v -vv -vvv --verbose --ansi --no-ansi",
    does: [.dropsDatabase]
  )

  static let doctrineOrmSchemaToolUpdate = Tool(
    "orm:schema-tool:update",
    summary: "Brings tables to what the entities say.",
    grammar: .exact,
    options: [
      .flag("--dump-sql", sets: [.dryRun]), .flag("-h", "--help", "-V", "--version", sets: [.help]),
      .flag("-f", "--force", skipsQuestion: true),
      .flag("-n", "--no-interaction", skipsQuestion: true),
    ],
    flags: "--complete -q --quiet -v -vv -vvv --verbose --ansi --no-ansi",
    does: [.losesData]
  )

  static let doctrineOrmSchemaToolCreate = Tool(
    "orm:schema-tool:create",
    summary: "Makes tables.",
    grammar: .exact,
    options: [
      .flag("--dump-sql", sets: [.dryRun]), .flag("-h", "--help", "-V", "--version", sets: [.help]),
      .flag("-n", "--no-interaction", skipsQuestion: true),
    ],
    flags: "-q --quiet -v -vv -vvv --verbose --ansi --no-ansi",
    does: [.migratesDatabase]
  )

  static let doctrineOrmInfo = Tool(
    "orm:info",
    aliases: ["orm:validate-schema", "orm:mapping:describe", "list", "help"],
    summary: "Shows something.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
      .flag("-n", "--no-interaction", skipsQuestion: true),
    ],
    flags: "-q --quiet -v -vv -vvv --verbose --ansi --no-ansi",
    operands: .ignored,
    does: [.readsDatabase]
  )

  static let doctrineOrmGenerateProxies = Tool(
    "orm:generate-proxies",
    aliases: ["orm:clear-cache:metadata", "orm:clear-cache:query", "orm:clear-cache:result"],
    summary: "Makes files again.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
      .flag("-n", "--no-interaction", skipsQuestion: true),
    ],
    flags: "-q --quiet -v -vv -vvv --verbose --ansi --no-ansi",
    operands: .ignored,
    does: [.builds]
  )

  static let doctrineOrmRunDql = Tool(
    "orm:run-dql",
    aliases: ["dbal:run-sql"],
    summary: "Runs a query.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
      .flag("-n", "--no-interaction", skipsQuestion: true),
    ],
    flags: "-q --quiet -v -vv -vvv --verbose --ansi --no-ansi",
    operands: .ignored,
    does: [.runsQuery]
  )
}
