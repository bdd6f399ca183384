internal import ToolDescriptions

extension Tool {
  static let mikroOrm = Tool(
    "mikro-orm",
    summary: "Changes a database by the entities of MikroORM.",
    source: "https://mikro-orm.io/docs/quick-start, MikroORM 6",
    grammar: .exact,
    options: [
      .value("--config", does: [.reads]), .flag("-d", "--dump", sets: [.dryRun]),
      .flag("-h", "--help", "-v", "--version", sets: [.help]),
      .flag("-r", "--run", skipsQuestion: true),
    ],
    flags: """
      --fk-checks --drop-migrations-table --drop-db --safe --drop-tables --initial --blank
      --save --seed
      """,
    values: """
      --contextName -t --to -f --from -o --only -m --migration -c --class --path -n --name
      """,
    operands: .reader(.task),
    verbs: [
      Verb("schema:drop", .dropsDatabase),
      Verb("schema:fresh", .dropsDatabase),
      Verb("migration:fresh", .dropsDatabase),
      Verb("database:drop", .dropsDatabase),
      Verb("schema:update", .losesData),
      Verb("migration:down", .losesData),
      Verb("schema:create", .migratesDatabase),
      Verb("migration:up", .migratesDatabase),
      Verb("seeder:run", .seedsDatabase),
      Verb("database:import", .seedsDatabase),
      Verb("migration:list", .readsDatabase),
      Verb("migration:pending", .readsDatabase),
      Verb("migration:check", .readsDatabase),
      Verb("debug", .readsDatabase),
      Verb("migration:create", .scaffolds),
      Verb("seeder:create", .scaffolds),
      Verb("generate-entities", .scaffolds),
      Verb("generate-cache", .scaffolds),
      Verb("database:create", .scaffolds),
      Verb("cache:clear", .builds),
      Verb("cache:generate", .builds),
    ],
    examples: [
      Example("mikro-orm schema:drop --run", "delete database"),
      Example("mikro-orm migration:up", "modify database"),
      Example("mikro-orm --zap migration:up", "modify database", "unknown text --zap"),
    ]
  )
}
