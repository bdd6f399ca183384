internal import ToolDescriptions

extension Tool {
  static let flyway = Tool(
    "flyway",
    summary: "Applies migrations of Flyway to a database.",
    source: "https://documentation.red-gate.com/fd/command-line-184127404.html, Flyway 10",
    grammar: .single,
    options: [
      .value("-configFiles", "-configFile", does: [.reads]), .value("-url", does: [.otherDatabase]),
      .flag("-h", "-help", "-?", "-v", "--version", sets: [.help]),
    ],
    flags: "-X -q -n -color -json -outputFile",
    values: """
      -user -password -connectRetries -defaultSchema -schemas -table -locations -target
      -cherryPick -outOfOrder -validateOnMigrate -cleanDisabled -cleanOnValidationError
      -baselineVersion -baselineDescription -baselineOnMigrate -environment -workingDirectory
      -jarDirs -mixed -group -placeholders -driver -encoding -installedBy -tablespace
      -outputType -licenseKey -skipDefaultResolvers -lockRetryCount -initSql -reportFilename
      -ignoreMigrationPatterns -sqlMigrationPrefix
      """,
    operands: .reader(.operation),
    verbs: [
      Verb("migrate", .migratesDatabase),
      Verb("clean", .dropsDatabase),
      Verb("undo", .losesData),
      Verb("info", .readsDatabase),
      Verb("validate", .readsDatabase),
      Verb("check", .readsDatabase),
      Verb("testConnection", .readsDatabase),
      Verb("version", .readsDatabase),
      Verb("list-engines", .readsDatabase),
      Verb("auth", .readsDatabase),
      Verb("help", .readsDatabase),
      Verb("baseline", .migrationFacts),
      Verb("repair", .migrationFacts),
      Verb("snapshot", .scaffolds),
      Verb("generate", .scaffolds),
      Verb("add", .scaffolds),
      Verb("init", .scaffolds),
      Verb("diff", .scaffolds),
      Verb("model", .scaffolds),
      Verb("prepare", .scaffolds),
      Verb("deploy", .losesData),
    ],
    examples: [
      Example("flyway migrate", "modify database"),
      Example("flyway clean", "delete database"),
      Example("flyway -zap migrate", "modify database", "unknown text -zap"),
    ]
  )
}
