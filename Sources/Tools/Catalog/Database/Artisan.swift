internal import Effects
internal import ToolDescriptions

extension Tool {
  static let artisan = Tool(
    "artisan",
    summary: "Runs commands of a Laravel project.",
    source: "https://laravel.com/docs/11.x/artisan, Laravel 11",
    grammar: .posix,
    options: [
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
      .flag("-n", "--no-interaction", skipsQuestion: true),
    ],
    flags: "-q --quiet -v -vv -vvv --verbose --ansi --no-ansi",
    values: "--env",
    operands: .reader(.ownTask),
    takesOtherWords: true,
    subcommands: [
      .artisanMigrateFresh, .artisanMigrateRefresh, .artisanMigrate, .artisanDbSeed, .artisanTinker,
      .artisanSchemaDump, .artisanQueueFlush,
    ],
    verbs: [
      Verb("list", .readsDatabase),
      Verb("help", .readsDatabase),
      Verb("about", .readsDatabase),
      Verb("env", .readsDatabase),
      Verb("inspire", .readsDatabase),
      Verb("route:list", .readsDatabase),
      Verb("migrate:status", .readsDatabase),
      Verb("db:show", .readsDatabase),
      Verb("db:table", .readsDatabase),
      Verb("db:monitor", .readsDatabase),
      Verb("model:show", .readsDatabase),
      Verb("schedule:list", .readsDatabase),
      Verb("event:list", .readsDatabase),
      Verb("config:show", .readsDatabase),
      Verb("queue:failed", .readsDatabase),
      Verb("queue:monitor", .readsDatabase),
      Verb("channel:list", .readsDatabase),
      Verb("docs", .readsDatabase),
      Verb("completion", .readsDatabase),
      Verb("make", .scaffolds),
      Verb("vendor:publish", .scaffolds),
      Verb("stub:publish", .scaffolds),
      Verb("key:generate", .scaffolds),
      Verb("storage:link", .scaffolds),
      Verb("lang:publish", .scaffolds),
      Verb("install:api", .scaffolds),
      Verb("install:broadcasting", .scaffolds),
      Verb("config:publish", .scaffolds),
      Verb("package:discover", .scaffolds),
      Verb("ide-helper", .scaffolds),
      Verb("cache:clear", .builds),
      Verb("config:clear", .builds),
      Verb("config:cache", .builds),
      Verb("route:clear", .builds),
      Verb("route:cache", .builds),
      Verb("view:clear", .builds),
      Verb("view:cache", .builds),
      Verb("event:clear", .builds),
      Verb("event:cache", .builds),
      Verb("optimize", .builds),
      Verb("optimize:clear", .builds),
      Verb("clear-compiled", .builds),
      Verb("down", Deed(.modify, .fixed(.setting, "maintenance mode"), reversibility: .reversible)),
      Verb("up", Deed(.modify, .fixed(.setting, "maintenance mode"), reversibility: .reversible)),
    ],
    examples: [
      Example("artisan migrate:fresh --seed", "delete database"),
      Example("artisan migrate --force", "modify database"),
      Example("artisan migrate --zap", "modify database", "unknown text --zap"),
    ]
  )

  static let artisanMigrateFresh = Tool(
    "migrate:fresh",
    aliases: ["db:wipe", "migrate:reset"],
    summary: "Drops every table.",
    grammar: .exact,
    options: [
      .flag("--pretend", sets: [.dryRun]), .flag("-h", "--help", "-V", "--version", sets: [.help]),
      .flag("--force", skipsQuestion: true), .flag("-n", "--no-interaction", skipsQuestion: true),
    ],
    flags: """
      --drop-views --drop-types --realpath --seed -q --quiet -v -vv -vvv --verbose --ansi
      --no-ansi
      """,
    values: "--database --path --schema-path --seeder --env",
    does: [.dropsDatabase]
  )

  static let artisanMigrateRefresh = Tool(
    "migrate:refresh",
    aliases: ["migrate:rollback"],
    summary: "Takes migrations back.",
    grammar: .exact,
    options: [
      .flag("--pretend", sets: [.dryRun]), .flag("-h", "--help", "-V", "--version", sets: [.help]),
      .flag("--force", skipsQuestion: true), .flag("-n", "--no-interaction", skipsQuestion: true),
    ],
    flags: "--realpath --seed -q --quiet -v -vv -vvv --verbose --ansi --no-ansi",
    values: "--database --path --step --batch --seeder --env",
    does: [.losesData]
  )

  static let artisanMigrate = Tool(
    "migrate",
    summary: "Applies migrations.",
    grammar: .exact,
    options: [
      .flag("--pretend", sets: [.dryRun]), .flag("-h", "--help", "-V", "--version", sets: [.help]),
      .flag("--force", skipsQuestion: true), .flag("-n", "--no-interaction", skipsQuestion: true),
    ],
    flags: """
      --realpath --seed --step --isolated --graceful -q --quiet -v -vv -vvv --verbose --ansi
      --no-ansi
      """,
    values: "--database --path --schema-path --seeder --env",
    does: [.migratesDatabase]
  )

  static let artisanDbSeed = Tool(
    "db:seed",
    summary: "Puts rows into the database.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
      .flag("--force", skipsQuestion: true), .flag("-n", "--no-interaction", skipsQuestion: true),
    ],
    flags: "-q --quiet -v -vv -vvv --verbose --ansi --no-ansi",
    values: "--class --database --env",
    operands: .ignored,
    does: [.seedsDatabase]
  )

  static let artisanTinker = Tool(
    "tinker",
    summary: "Reads PHP, or runs it.",
    grammar: .exact,
    options: [
      .value("--execute", sets: ["code"], does: [Deed(.execute, .code(.other))]),
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
      .flag("-n", "--no-interaction", skipsQuestion: true),
    ],
    flags: "-q --quiet -v -vv -vvv --verbose --ansi --no-ansi",
    values: "--env",
    operands: .ignored,
    does: [Deed(.execute, .input(.other), unless: ["code"])]
  )

  static let artisanSchemaDump = Tool(
    "schema:dump",
    summary: "Writes the schema.",
    grammar: .exact,
    options: [
      .flag("--prune", does: [Deed(.delete, .fixed(.file, "migrations"), reversibility: .unknown)]),
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
      .flag("-n", "--no-interaction", skipsQuestion: true),
    ],
    flags: "-q --quiet -v -vv -vvv --verbose --ansi --no-ansi",
    values: "--database --path --env",
    does: [.readsDatabase, .scaffolds]
  )

  static let artisanQueueFlush = Tool(
    "queue:flush",
    aliases: [
      "queue:clear", "queue:forget", "queue:prune-batches", "queue:prune-failed", "horizon:clear",
      "model:prune",
    ],
    summary: "Deletes what waits in a queue.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
      .flag("--force", skipsQuestion: true), .flag("-n", "--no-interaction", skipsQuestion: true),
    ],
    flags: "-q --quiet -v -vv -vvv --verbose --ansi --no-ansi",
    values: """
      --queue --hours --model --except --chunk --unfinished --cancelled --env
      """,
    operands: .ignored,
    does: [
      Deed(
        .delete,
        .fixed(.rows, "queue"),
        reversibility: .irreversible,
        why: "jobs that wait are lost"
      )
    ]
  )
}
