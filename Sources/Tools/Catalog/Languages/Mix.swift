internal import Effects
internal import ToolDescriptions

extension Tool {
  static let mix = Tool(
    "mix",
    summary: "Builds, tests and runs projects of Elixir.",
    source: "https://hexdocs.pm/mix/Mix.html, Elixir 1.17; Ecto SQL 3.12",
    grammar: .posix,
    options: [.flag("-h", "--help", "-v", "--version", sets: [.help])],
    operands: .reader(.ownTask),
    takesOtherWords: true,
    subcommands: [
      .mixEctoDrop, .mixEctoRollback, .mixEctoMigrate, .mixFormat, .mixHexPublish, .mixHexRetire,
      .mixRun, .mixDo,
    ],
    verbs: [
      Verb("ecto.create", .createsDatabase),
      Verb("ecto.migrations", .readsDatabase),
      Verb("ecto.dump", .readsDatabase),
      Verb("ecto.load", .migratesDatabase),
      Verb("ecto.setup", .migratesDatabase, .seedsDatabase),
      Verb("ecto.gen", .scaffolds),
      Verb("phx.gen", .scaffolds),
      Verb("phx.new", .scaffolds),
      Verb("phx.digest", .scaffolds),
      Verb("new", .scaffolds),
      Verb("release.init", .scaffolds),
      Verb("deps.get", .packages),
      Verb("deps.update", .packages),
      Verb("deps.unlock", .packages),
      Verb("deps.clean", .packages),
      Verb("deps.compile", .packages),
      Verb("local.hex", .packages),
      Verb("local.rebar", .packages),
      Verb("archive.install", .packages),
      Verb("escript.install", .packages),
      Verb("archive.uninstall", .packages),
      Verb("deps.tree", .tells),
      Verb("deps", .tells),
      Verb("hex.info", .tells),
      Verb("hex.outdated", .tells),
      Verb("hex.audit", .tells),
      Verb("hex.search", .tells),
      Verb("hex.docs", .tells),
      Verb("phx.routes", .tells),
      Verb("help", .tells),
      Verb("xref", .tells),
      Verb("app.tree", .tells),
      Verb("archive", .tells),
      Verb("hex.package", .tells),
      Verb("clean", .cleansBuild),
      Verb("phx.digest.clean", .cleansBuild),
    ],
    examples: [
      Example("mix ecto.reset", "delete database"),
      Example("mix test test/a_test.exs", "execute project mix test test/a_test.exs"),
      Example("mix ecto.drop --zap", "delete database", "unknown text --zap"),
    ]
  )

  static let mixEctoDrop = Tool(
    "ecto.drop",
    aliases: ["ecto.reset", "ash.reset", "ash_postgres.drop"],
    summary: "Deletes the database.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", "-v", "--version", sets: [.help]),
      .flag("-f", "--force", "--force-drop", skipsQuestion: true),
    ],
    flags: "--no-compile --no-deps-check -q --quiet",
    values: "-r --repo",
    operands: .ignored,
    does: [.dropsDatabase]
  )

  static let mixEctoRollback = Tool(
    "ecto.rollback",
    summary: "Takes migrations back.",
    grammar: .exact,
    options: [.flag("-h", "--help", "-v", "--version", sets: [.help])],
    flags: "--all --log-migrations-sql --quiet --no-compile --no-deps-check",
    values: "-r --repo -n --step --to --prefix --pool-size --migrations-path",
    operands: .ignored,
    does: [.losesData]
  )

  static let mixEctoMigrate = Tool(
    "ecto.migrate",
    summary: "Applies migrations.",
    grammar: .exact,
    options: [.flag("-h", "--help", "-v", "--version", sets: [.help])],
    flags: """
      --all --log-migrations-sql --quiet --no-compile --no-deps-check --strict-version-order
      """,
    values: "-r --repo -n --step --to --prefix --pool-size --migrations-path",
    operands: .ignored,
    does: [.migratesDatabase]
  )

  static let mixFormat = Tool(
    "format",
    summary: "Lays the code out.",
    grammar: .exact,
    options: [
      .flag("--check-formatted", "--dry-run", sets: [.dryRun]),
      .flag("-h", "--help", "-v", "--version", sets: [.help]),
    ],
    flags: "--no-exit --migrate",
    values: "--dot-formatter --stdin-filename",
    operands: .ignored,
    does: [.changesHere]
  )

  static let mixHexPublish = Tool(
    "hex.publish",
    summary: "Publishes a package.",
    grammar: .exact,
    options: [
      .flag("--dry-run", sets: [.dryRun]), .value("--revert", does: [.unpublishes]),
      .flag("-h", "--help", "-v", "--version", sets: [.help]),
      .flag("--yes", "--replace", skipsQuestion: true),
    ],
    values: "--organization",
    operands: .ignored,
    does: [.publishes]
  )

  static let mixHexRetire = Tool(
    "hex.retire",
    aliases: ["hex.owner", "hex.organization", "hex.user"],
    summary: "Changes what the registry says.",
    grammar: .none,
    operands: .ignored,
    does: [Deed(.grant, .fixed(.package, "registry"), reversibility: .unknown)]
  )

  static let mixRun = Tool(
    "run",
    aliases: ["eval"],
    summary: "Runs code of the project.",
    grammar: .exact,
    options: [
      .value("-e", "--eval", does: [Deed(.execute, .code(.other))]),
      .flag("-h", "--help", "-v", "--version", sets: [.help]),
    ],
    flags: "--no-compile --no-deps-check --no-halt --no-start --no-mix-exs",
    values: "-r --require -p --parallel",
    operands: .ignored,
    does: [.runsProject]
  )

  static let mixDo = Tool(
    "do",
    summary: "Runs several tasks.",
    grammar: .none,
    operands: .reader(.tasks),
    verbs: [
      Verb("ecto.drop", .dropsDatabase),
      Verb("ecto.reset", .dropsDatabase),
      Verb("ash.reset", .dropsDatabase),
      Verb("ash_postgres.drop", .dropsDatabase),
      Verb("ecto.rollback", .losesData),
      Verb("ecto.migrate", .migratesDatabase),
      Verb("ecto.setup", .migratesDatabase),
      Verb("hex.publish", .publishes),
    ]
  )
}
