internal import Effects
internal import ToolDescriptions

extension Tool {
  static let dotnet = Tool(
    "dotnet",
    summary: "Builds and runs projects of .NET.",
    source: "dotnet --help, .NET 9",
    grammar: .exact,
    options: [
      .flag("--version", "--info", "--list-sdks", "--list-runtimes", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "-d --diagnostics",
    values: "--roll-forward --fx-version",
    subcommands: [
      .dotnetBuild, .dotnetRestore, .dotnetNuget, .dotnetTool, .dotnetNew, .dotnetEf,
      .dotnetList, .dotnetSecrets,
    ],
    examples: [
      Example("dotnet build -c Release", "execute project dotnet build -c Release"),
      Example("dotnet ef database drop --force", "delete database"),
      Example("dotnet zap", "unknown program dotnet zap"),
    ]
  )

  static let dotnetBuild = Tool(
    "build",
    aliases: [
      "run", "test", "publish", "pack", "watch", "msbuild", "vstest", "clean", "format", "exec",
    ],
    summary: "Builds or runs the project.",
    grammar: .none,
    operands: .ignored,
    does: [
      .runsProject
    ]
  )

  static let dotnetRestore = Tool(
    "restore",
    aliases: ["add", "remove", "package", "reference", "sln", "workload"],
    summary: "Changes dependencies.",
    grammar: .none,
    operands: .ignored,
    does: [
      .packages
    ]
  )

  static let dotnetNuget = Tool(
    "nuget",
    summary: "Publishes packages, and manages where they come from.",
    grammar: .none,
    operands: .reader(.operation),
    verbs: [
      Verb("push", .publishes), Verb("delete", .unpublishes), Verb("list", .looks),
      Verb("why", .looks), Verb("verify", .looks), Verb("config", .changesSettings),
      Verb("locals", .emptiesCache), Verb("add", .changesSettings),
      Verb("remove", .changesSettings), Verb("update", .changesSettings),
      Verb("enable", .changesSettings), Verb("disable", .changesSettings),
      Verb("trust", .changesSettings), Verb("sign", .changesSettings),
      Verb("--help", .looks), Verb("-h", .looks),
    ]
  )

  static let dotnetTool = Tool(
    "tool",
    summary: "Changes programs.",
    grammar: .none,
    operands: .ignored,
    does: [
      .programs
    ]
  )

  static let dotnetNew = Tool(
    "new",
    summary: "Makes a project.",
    grammar: .none,
    operands: .ignored,
    does: [
      .scaffolds
    ]
  )

  static let dotnetList = Tool(
    "list",
    aliases: ["sdk", "help"],
    summary: "Tells about packages.",
    grammar: .none,
    operands: .ignored
  )

  static let dotnetSecrets = Tool(
    "user-secrets",
    aliases: ["dev-certs"],
    summary: "Keeps secrets and certificates for development.",
    grammar: .none,
    operands: .reader(.operation),
    verbs: [
      Verb("list", .looks), Verb("init", .changesSettings),
      Verb("https", .changesSettings), Verb("--help", .looks),
      Verb("set", Deed(.modify, .fixed(.secret, "user secrets"), reversibility: .unknown)),
      Verb("remove", Deed(.delete, .fixed(.secret, "user secrets"), reversibility: .unknown)),
      Verb("clear", Deed(.delete, .fixed(.secret, "user secrets"), reversibility: .unknown)),
    ]
  )

  static let dotnetEf = Tool(
    "ef",
    summary: "Changes a database by the files of Entity Framework.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    flags: "-v --verbose --no-color --prefix-output --json",
    subcommands: [
      .dotnetEfDatabase, .dotnetEfMigrations, .dotnetEfDbcontext,
    ]
  )

  static let dotnetEfDatabase = Tool(
    "database",
    summary: "Changes the database.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    subcommands: [
      .dotnetEfDrop, .dotnetEfUpdate,
    ]
  )

  static let dotnetEfDrop = Tool(
    "drop",
    summary: "Deletes the database.",
    grammar: .exact,
    options: [
      .flag("-f", "--force", skipsQuestion: true),
      .flag("--dry-run", sets: [.dryRun]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "-v --verbose --no-color --prefix-output --no-build",
    values: """
      -c --context -p --project -s --startup-project --framework --configuration --runtime
      --msbuildprojectextensionspath
      """,
    does: [
      .dropsDatabase
    ]
  )

  static let dotnetEfUpdate = Tool(
    "update",
    summary: "Applies migrations, or takes them back.",
    grammar: .exact,
    options: [
      .value("--connection", does: [.otherDatabase]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "-v --verbose --no-color --prefix-output --no-build",
    values: """
      -c --context -p --project -s --startup-project --framework --configuration --runtime
      --msbuildprojectextensionspath
      """,
    operands: .ignored,
    does: [
      .migratesDatabase
    ]
  )

  static let dotnetEfMigrations = Tool(
    "migrations",
    summary: "Manages the files of migrations.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", sets: [.help])
    ],
    subcommands: [
      .dotnetEfMigrationsAdd, .dotnetEfMigrationsRemove,
    ]
  )

  static let dotnetEfMigrationsAdd = Tool(
    "add",
    aliases: ["list", "script", "bundle", "has-pending-model-changes"],
    summary: "Makes a migration, or shows some.",
    grammar: .exact,
    options: [
      .flag("-f", "--force", skipsQuestion: true),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      -v --verbose --no-color --prefix-output --no-build --json --no-connect -i --idempotent
      --no-transactions --self-contained
      """,
    values: """
      -c --context -p --project -s --startup-project --framework --configuration --runtime
      --msbuildprojectextensionspath -o --output-dir --output -n --namespace -r --target-runtime
      --connection
      """,
    operands: .ignored,
    does: [
      .scaffolds
    ]
  )

  static let dotnetEfMigrationsRemove = Tool(
    "remove",
    summary: "Deletes the last migration.",
    grammar: .exact,
    options: [
      .flag("-f", "--force", skipsQuestion: true),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "-v --verbose --no-color --prefix-output --no-build --json",
    values: """
      -c --context -p --project -s --startup-project --framework --configuration --runtime
      --msbuildprojectextensionspath
      """,
    does: [
      Deed(.delete, .fixed(.file, "generated files"))
    ]
  )

  static let dotnetEfDbcontext = Tool(
    "dbcontext",
    summary: "Shows contexts, or makes code of a database.",
    grammar: .none,
    operands: .ignored,
    does: [
      .scaffolds
    ]
  )
}
