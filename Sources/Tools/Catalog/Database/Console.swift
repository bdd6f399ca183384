internal import Effects
internal import ToolDescriptions

extension Tool {
  static let console = Tool(
    "console",
    summary: "Runs commands of a Symfony project.",
    source: "https://symfony.com/doc/current/console.html, Symfony 7; Doctrine 3",
    grammar: .posix,
    options: [
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
      .flag("-n", "--no-interaction", skipsQuestion: true),
    ],
    flags: "-q --quiet -v -vv -vvv --verbose --ansi --no-ansi --no-debug",
    values: "-e --env",
    operands: .reader(.ownTask),
    takesOtherWords: true,
    subcommands: [
      .consoleDoctrineDatabaseDrop, .consoleDoctrineSchemaDrop, .consoleDoctrineSchemaUpdate,
      .consoleDoctrineMigrationsMigrate, .consoleDoctrineFixturesLoad, .consoleDoctrineQuerySql,
    ],
    verbs: [
      Verb("list", .readsDatabase),
      Verb("help", .readsDatabase),
      Verb("about", .readsDatabase),
      Verb("debug", .readsDatabase),
      Verb("lint", .readsDatabase),
      Verb("router:match", .readsDatabase),
      Verb("doctrine:migrations:status", .readsDatabase),
      Verb("doctrine:migrations:list", .readsDatabase),
      Verb("doctrine:schema:validate", .readsDatabase),
      Verb("doctrine:mapping:info", .readsDatabase),
      Verb("config:dump-reference", .readsDatabase),
      Verb("secrets:list", .readsDatabase),
      Verb("make", .scaffolds),
      Verb("doctrine:migrations:diff", .scaffolds),
      Verb("doctrine:migrations:generate", .scaffolds),
      Verb("assets:install", .scaffolds),
      Verb("doctrine:database:create", .createsDatabase),
      Verb("cache:clear", .builds),
      Verb("cache:warmup", .builds),
      Verb("cache:pool:clear", .builds),
      Verb("doctrine:schema:create", .migratesDatabase),
    ],
    examples: [
      Example("console doctrine:database:drop --force", "delete database"),
      Example("console doctrine:migrations:migrate -n", "modify database"),
      Example("console doctrine:schema:update --zap", "overwrite database", "unknown text --zap"),
    ]
  )

  static let consoleDoctrineDatabaseDrop = Tool(
    "doctrine:database:drop",
    aliases: ["d:d:d"],
    summary: "Deletes the database.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
      .flag("--force", "-f", skipsQuestion: true),
      .flag("-n", "--no-interaction", skipsQuestion: true),
    ],
    flags: """
      --if-exists -q --quiet -v -vv -vvv --verbose --ansi --no-ansi --no-debug
      """,
    values: "-c --connection -e --env",
    does: [.dropsDatabase]
  )

  static let consoleDoctrineSchemaDrop = Tool(
    "doctrine:schema:drop",
    aliases: ["d:s:d"],
    summary: "Drops tables.",
    grammar: .exact,
    options: [
      .flag("--dump-sql", sets: [.dryRun]), .flag("-h", "--help", "-V", "--version", sets: [.help]),
      .flag("--force", "-f", skipsQuestion: true),
      .flag("-n", "--no-interaction", skipsQuestion: true),
    ],
    flags: """
      --full-database -q --quiet -v -vv -vvv --verbose --ansi --no-ansi --no-debug
      """,
    values: "--em -e --env",
    does: [.dropsDatabase]
  )

  static let consoleDoctrineSchemaUpdate = Tool(
    "doctrine:schema:update",
    aliases: ["d:s:u"],
    summary: "Brings tables to what the entities say.",
    grammar: .exact,
    options: [
      .flag("--dump-sql", sets: [.dryRun]), .flag("-h", "--help", "-V", "--version", sets: [.help]),
      .flag("--force", "-f", skipsQuestion: true),
      .flag("-n", "--no-interaction", skipsQuestion: true),
    ],
    flags: """
      --complete -q --quiet -v -vv -vvv --verbose --ansi --no-ansi --no-debug
      """,
    values: "--em -e --env",
    does: [.losesData]
  )

  static let consoleDoctrineMigrationsMigrate = Tool(
    "doctrine:migrations:migrate",
    aliases: ["d:m:m", "doctrine:migrations:execute"],
    summary: "Applies migrations, or takes them back.",
    grammar: .exact,
    options: [
      .flag("--dry-run", sets: [.dryRun]), .flag("--down", does: [.losesData]),
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
      .flag("-n", "--no-interaction", skipsQuestion: true),
    ],
    flags: """
      --up --query-time --allow-no-migration --all-or-nothing -q --quiet -v -vv -vvv --verbose
      --ansi --no-ansi --no-debug
      """,
    values: "--em --conn --configuration -e --env",
    operands: .ignored,
    does: [.migratesDatabase]
  )

  static let consoleDoctrineFixturesLoad = Tool(
    "doctrine:fixtures:load",
    summary: "Empties the database and puts rows into it.",
    grammar: .exact,
    options: [
      .flag("--append", sets: ["append"]), .flag("-h", "--help", "-V", "--version", sets: [.help]),
      .flag("-n", "--no-interaction", skipsQuestion: true),
    ],
    flags: """
      --purge-with-truncate -q --quiet -v -vv -vvv --verbose --ansi --no-ansi --no-debug
      """,
    values: "--em --group --purger -e --env",
    does: [
      Deed(.delete, .database, unless: ["append"], why: "every row goes first", safer: "--append"),
      Deed(.execute, .project),
    ]
  )

  static let consoleDoctrineQuerySql = Tool(
    "doctrine:query:sql",
    aliases: ["dbal:run-sql"],
    summary: "Runs SQL.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
      .flag("-n", "--no-interaction", skipsQuestion: true),
    ],
    flags: """
      --force-fetch -q --quiet -v -vv -vvv --verbose --ansi --no-ansi --no-debug
      """,
    values: "--connection --depth -e --env",
    operands: .ignored,
    does: [.runsQuery]
  )
}
