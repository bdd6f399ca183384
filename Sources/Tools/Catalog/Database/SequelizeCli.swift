internal import ToolDescriptions

extension Tool {
  static let sequelizeCli = Tool(
    "sequelize-cli",
    summary: "Changes a database by the files of Sequelize.",
    source: "https://github.com/sequelize/cli, sequelize-cli 6",
    grammar: .exact,
    options: [
      .flag("--force", skipsQuestion: true),
      .value("--url", does: [.otherDatabase]),
      .flag("--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "--debug --underscored",
    values: """
      --env --config --options-path --migrations-path --seeders-path --models-path --to --from
      --name --seed --attributes --charset --collate --encoding --ctype --template
      """,
    operands: .reader(.task),
    verbs: [
      Verb("db:drop", .dropsDatabase),
      Verb("db:create", .createsDatabase),
      Verb("db:migrate", .migratesDatabase),
      Verb("db:migrate:undo", .losesData),
      Verb("db:migrate:undo:all", .dropsDatabase),
      Verb("db:migrate:status", .readsDatabase),
      Verb("db:migrate:schema:timestamps:add", .migratesDatabase),
      Verb("db:seed", .seedsDatabase),
      Verb("db:seed:all", .seedsDatabase),
      Verb("db:seed:undo", .losesData),
      Verb("db:seed:undo:all", .losesData),
      Verb("migration:generate", .scaffolds),
      Verb("migration:create", .scaffolds),
      Verb("model:generate", .scaffolds),
      Verb("model:create", .scaffolds),
      Verb("seed:generate", .scaffolds),
      Verb("seed:create", .scaffolds),
      Verb("init", .scaffolds),
    ],
    examples: [
      Example("sequelize-cli db:drop", "delete database"),
      Example("sequelize-cli db:migrate --env production", "modify database"),
      Example("sequelize-cli db:migrate:undo:all", "delete database"),
    ]
  )
}
