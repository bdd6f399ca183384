internal import ToolDescriptions

extension Tool {
  static let typeorm = Tool(
    "typeorm",
    summary: "Changes a database by the entities of TypeORM.",
    source: "https://typeorm.io/docs/advanced-topics/using-cli, typeorm 0.3",
    grammar: .exact,
    options: [
      .value("-d", "--dataSource", does: [.reads]),
      .flag("--dr", "--dryrun", sets: [.dryRun]),
      .flag("-v", "--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "-f --fake -p --pretty -o --outputJs --esm --ch --check",
    values: "-t --transaction --timestamp -n --name --database --express --docker --pm --manager",
    operands: .reader(.task),
    verbs: [
      Verb("schema:drop", .dropsDatabase),
      Verb("schema:sync", .losesData),
      Verb("schema:log", .readsDatabase),
      Verb("migration:run", .migratesDatabase),
      Verb("migration:revert", .losesData),
      Verb("migration:show", .readsDatabase),
      Verb("migration:generate", .scaffolds),
      Verb("migration:create", .scaffolds),
      Verb("entity:create", .scaffolds),
      Verb("subscriber:create", .scaffolds),
      Verb("cache:clear", .migratesDatabase),
      Verb("init", .scaffolds),
      Verb("version", .readsDatabase),
      Verb("query", .runsQuery),
    ],
    examples: [
      Example("typeorm schema:drop -d a.ts", "delete database", "read a.ts"),
      Example("typeorm migration:run -d a.ts", "modify database", "read a.ts"),
      Example("typeorm schema:sync -d a.ts", "overwrite database", "read a.ts"),
    ]
  )
}
