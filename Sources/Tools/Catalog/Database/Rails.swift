internal import Effects
internal import ToolDescriptions

extension Tool {
  static let rails = Tool(
    "rails",
    summary: "Runs commands of a Rails project.",
    source: "rails --help, Rails 7",
    grammar: .posix,
    options: [
      .flag("-h", "--help", sets: [.help]),
      .flag("-v", "--version", sets: [.help]),
    ],
    operands: .reader(.tasks),
    takesOtherWords: true,
    subcommands: [
      .railsRunner, .railsConsole, .railsGenerate, .railsDestroy, .railsDbconsole,
      .railsTest,
    ],
    verbs: [
      Verb("db:drop", .dropsDatabase),
      Verb("db:reset", .dropsDatabase),
      Verb("db:purge", .dropsDatabase),
      Verb("db:migrate", .migratesDatabase),
      Verb("db:migrate:reset", .dropsDatabase),
      Verb("db:migrate:redo", .losesData),
      Verb("db:migrate:down", .losesData),
      Verb("db:migrate:up", .migratesDatabase),
      Verb("db:migrate:status", .readsDatabase),
      Verb("db:rollback", .losesData),
      Verb("db:setup", .losesData),
      Verb("db:prepare", .migratesDatabase),
      Verb("db:create", .createsDatabase),
      Verb("db:schema:load", .losesData),
      Verb("db:structure:load", .losesData),
      Verb("db:schema:dump", .scaffolds),
      Verb("db:seed", .seedsDatabase),
      Verb("db:seed:replant", .dropsDatabase),
      Verb("db:truncate_all", .dropsDatabase),
      Verb("db:fixtures:load", .losesData),
      Verb("db:version", .readsDatabase),
      Verb("db:abort_if_pending_migrations", .readsDatabase),
      Verb("db:environment:set", .migrationFacts),
      Verb("db:test:prepare", .scaffolds),
      Verb("db:encryption:init", .readsDatabase),
      Verb("routes", .looks),
      Verb("about", .looks),
      Verb("stats", .looks),
      Verb("notes", .looks),
      Verb("db:system:change", .scaffolds),
      Verb("credentials:show", .looks),
      Verb("middleware", .looks),
      Verb("tmp:clear", .scaffolds),
      Verb("log:clear", .scaffolds),
      Verb("assets:precompile", .runsProject),
      Verb("assets:clobber", .scaffolds),
      Verb("initializers", .looks),
    ],
    variables: [
      Variable("DISABLE_DATABASE_ENVIRONMENT_CHECK", skipsQuestion: true)
    ],
    examples: [
      Example("rails db:reset", "delete database"),
      Example("rails generate model a", "create file generated files"),
      Example("rails test", "execute project rails test"),
    ]
  )

  static let railsRunner = Tool(
    "runner",
    aliases: ["r"],
    summary: "Runs Ruby code in the application.",
    grammar: .posix,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    values: "-e --environment",
    operands: .code(.ruby, unless: [], rest: []),
    does: [
      .readsDatabase
    ]
  )

  static let railsConsole = Tool(
    "console",
    aliases: ["c"],
    summary: "Reads Ruby code from standard input.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    flags: "-s --sandbox",
    values: "-e --environment",
    operands: .ignored,
    does: [
      Deed(.execute, .input(.ruby))
    ]
  )

  static let railsGenerate = Tool(
    "generate",
    aliases: ["g", "new", "plugin"],
    summary: "Makes files of a project.",
    grammar: .none,
    operands: .ignored,
    does: [
      .scaffolds
    ]
  )

  static let railsDestroy = Tool(
    "destroy",
    aliases: ["d"],
    summary: "Deletes files that a generator made.",
    grammar: .none,
    operands: .ignored,
    does: [
      Deed(.delete, .fixed(.file, "generated files"))
    ]
  )

  static let railsDbconsole = Tool(
    "dbconsole",
    aliases: ["db"],
    summary: "Opens a client of the database.",
    grammar: .none,
    operands: .ignored,
    does: [
      Deed(.execute, .input(.psql))
    ]
  )

  static let railsTest = Tool(
    "test",
    aliases: ["t", "test:system", "test:all", "server", "s"],
    summary: "Runs code of the project.",
    grammar: .none,
    operands: .ignored,
    does: [
      .runsProject
    ]
  )
}
