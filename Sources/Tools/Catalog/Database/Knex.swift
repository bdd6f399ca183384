internal import ToolDescriptions

extension Tool {
  static let knex = Tool(
    "knex",
    summary: "Changes a database by the files of Knex.",
    source: "https://knexjs.org/guide/migrations.html, knex 3",
    grammar: .exact,
    options: [
      .value("--cwd", role: .directory),
      .value("--connection", does: [.otherDatabase]),
      .flag("--all"),
      .flag("--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --debug --verbose --esm --no-color --timestamp-filename-prefix
      --disable-migrations-list-validation
      """,
    values: """
      --knexfile --knexpath --env --client --migrations-directory --migrations-table-name
      --specific -x --stub --name --loadExtensions
      """,
    operands: .reader(.task),
    verbs: [
      Verb("migrate:latest", .migratesDatabase),
      Verb("migrate:up", .migratesDatabase),
      Verb("migrate:down", .losesData),
      Verb("migrate:rollback", .losesData),
      Verb("migrate:list", .readsDatabase),
      Verb("migrate:status", .readsDatabase),
      Verb("migrate:currentVersion", .readsDatabase),
      Verb("migrate:unlock", .releasesMigrationLock),
      Verb("migrate:make", .scaffolds),
      Verb("seed:make", .scaffolds),
      Verb("seed:run", .seedsDatabase),
      Verb("init", .scaffolds),
    ],
    examples: [
      Example("knex migrate:rollback --all", "overwrite database"),
      Example("knex migrate:latest", "modify database"),
      Example("knex seed:run", "execute project knex seed:run"),
    ]
  )
}
