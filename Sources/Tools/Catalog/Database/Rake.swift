internal import Effects
internal import ToolDescriptions

extension Tool {
  static let rake = Tool(
    "rake",
    summary: "Runs tasks of a Ruby project.",
    source: "rake --help, rake 13; Rails 7 database tasks",
    grammar: .exact,
    options: [
      .value(
        "-e",
        "--execute",
        "-p",
        "--execute-print",
        "-E",
        "--execute-continue",
        does: [Deed(.execute, .code(.ruby))]
      ),
      .flag("-n", "--dry-run", sets: [.dryRun]),
      .value("-C", "--directory", role: .directory),
      .value("-r", "--require", "-f", "--rakefile", does: [.reads]),
      .flag(
        "-T",
        "--tasks",
        "-P",
        "--prereqs",
        "-D",
        "--describe",
        "-W",
        "--where",
        "-A",
        "--all",
        "-V",
        "--version",
        "-H",
        sets: [.help]
      ),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      -t --trace -q --quiet -s --silent -v --verbose -m --multitask -B --build-all -N --no-search
      --nosearch -G --no-system --nosystem -g --system -X --no-deprecation-warnings --rules
      """,
    values: "-I --libdir -j --jobs -R --rakelibdir --rakelib",
    attached: "--backtrace --suppress-backtrace",
    operands: .reader(.tasks),
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
    ],
    variables: [
      Variable("DISABLE_DATABASE_ENVIRONMENT_CHECK", skipsQuestion: true)
    ],
    examples: [
      Example("rake db:drop db:create", "delete database", "create database"),
      Example("rake db:migrate RAILS_ENV=production", "modify database"),
      Example("rake spec", "execute project rake spec"),
    ]
  )
}
