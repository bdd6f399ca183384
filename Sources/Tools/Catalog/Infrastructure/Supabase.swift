internal import Effects
internal import ToolDescriptions

extension Tool {
  static let supabase = Tool(
    "supabase",
    summary: "Works on projects of Supabase, and on one of this machine.",
    source: "https://supabase.com/docs/reference/cli, Supabase 2",
    grammar: .exact,
    options: [
      .value("--workdir", role: .directory),
      .flag("--yes", skipsQuestion: true),
      .flag("-v", "--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "--debug --experimental --create-ticket",
    values: "--dns-resolver --network-id --profile -o --output --agent",
    subcommands: [
      .supabaseDb, .supabaseMigration, .supabaseStart, .supabaseStop, .supabaseLook,
      .supabaseLink, .supabaseCloud,
    ],
    examples: [
      Example("supabase db reset", "delete database local Supabase"),
      Example("supabase db reset --linked", "delete database linked Supabase project"),
      Example("supabase db push --dry-run"),
      Example("supabase frob", "unknown program supabase frob"),
    ]
  )

  static let supabaseDb = Tool(
    "db",
    summary: "Works on a database.",
    grammar: .exact,
    options: [
      .value("--workdir", role: .directory),
      .flag("--yes", skipsQuestion: true),
      .flag("-v", "--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "--debug --experimental --create-ticket",
    values: "--dns-resolver --network-id --profile -o --output --agent",
    subcommands: [
      .supabaseDbReset, .supabaseDbPush, .supabaseDbPull, .supabaseDbDiff,
    ]
  )

  static let supabaseDbReset = Tool(
    "reset",
    summary: "Deletes every row, and applies the migrations.",
    grammar: .exact,
    options: [
      .value("--workdir", role: .directory),
      .flag("--yes", skipsQuestion: true),
      .flag("-v", "--version", sets: [.help]),
      .flag("--linked", sets: ["linked"]),
      .flag("--local"),
      .value("--db-url", does: [.otherDatabase]),
      .value("-p", "--password"),
      .flag("--no-seed"),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "--debug --experimental --create-ticket",
    values: "--dns-resolver --network-id --profile -o --output --agent --last --sql-paths",
    does: [
      .supabaseResetsLocal,
      .supabaseResetsLinked,
    ]
  )

  static let supabaseDbPush = Tool(
    "push",
    summary: "Applies migrations to the linked project.",
    grammar: .exact,
    options: [
      .value("--workdir", role: .directory),
      .flag("--yes", skipsQuestion: true),
      .flag("-v", "--version", sets: [.help]),
      .flag("--linked", sets: ["linked"]),
      .flag("--local"),
      .value("--db-url", does: [.otherDatabase]),
      .value("-p", "--password"),
      .flag("--dry-run", sets: [.dryRun]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "--debug --experimental --create-ticket --include-all --include-roles --include-seed",
    values: "--dns-resolver --network-id --profile -o --output --agent",
    does: [
      .supabasePushes
    ]
  )

  static let supabaseDbPull = Tool(
    "pull",
    aliases: ["remote"],
    summary: "Writes the schema as the database has it.",
    grammar: .exact,
    options: [
      .value("--workdir", role: .directory),
      .flag("--yes", skipsQuestion: true),
      .flag("-v", "--version", sets: [.help]),
      .flag("--linked", sets: ["linked"]),
      .flag("--local"),
      .value("--db-url", does: [.otherDatabase]),
      .value("-p", "--password"),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "--debug --experimental --create-ticket",
    values: "--dns-resolver --network-id --profile -o --output --agent -s --schema",
    operands: .ignored,
    does: [
      Deed(.create, .fixedPath("supabase/migrations"), reversibility: .reversible)
    ]
  )

  static let supabaseDbDiff = Tool(
    "diff",
    aliases: ["dump", "lint", "start", "test", "branch"],
    summary: "Shows what differs, or writes a dump.",
    grammar: .exact,
    options: [
      .value("--workdir", role: .directory),
      .flag("--yes", skipsQuestion: true),
      .flag("-v", "--version", sets: [.help]),
      .flag("--linked", sets: ["linked"]),
      .flag("--local"),
      .value("--db-url", does: [.otherDatabase]),
      .value("-p", "--password"),
      .value("-f", "--file", does: [.overwrites]),
      .flag("--dry-run", sets: [.dryRun]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --debug --experimental --create-ticket --use-migra --use-pgadmin --use-pg-schema --data-only
      --role-only --keep-comments --use-copy
      """,
    values: """
      --dns-resolver --network-id --profile -o --output --agent -s --schema -x --exclude --level
      --fail-on
      """,
    operands: .ignored
  )

  static let supabaseMigration = Tool(
    "migration",
    aliases: ["migrations"],
    summary: "Works on migrations.",
    grammar: .exact,
    options: [
      .value("--workdir", role: .directory),
      .flag("--yes", skipsQuestion: true),
      .flag("-v", "--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "--debug --experimental --create-ticket",
    values: "--dns-resolver --network-id --profile -o --output --agent",
    subcommands: [
      .supabaseMigrationNew, .supabaseMigrationUp, .supabaseMigrationDown,
      .supabaseMigrationRepair,
    ]
  )

  static let supabaseMigrationNew = Tool(
    "new",
    aliases: ["list", "fetch", "squash"],
    summary: "Makes or shows migrations.",
    grammar: .exact,
    options: [
      .value("--workdir", role: .directory),
      .flag("--yes", skipsQuestion: true),
      .flag("-v", "--version", sets: [.help]),
      .flag("--linked", sets: ["linked"]),
      .flag("--local"),
      .value("--db-url", does: [.otherDatabase]),
      .value("-p", "--password"),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "--debug --experimental --create-ticket",
    values: "--dns-resolver --network-id --profile -o --output --agent",
    operands: .ignored,
    does: [
      .scaffolds
    ]
  )

  static let supabaseMigrationUp = Tool(
    "up",
    summary: "Applies migrations.",
    grammar: .exact,
    options: [
      .value("--workdir", role: .directory),
      .flag("--yes", skipsQuestion: true),
      .flag("-v", "--version", sets: [.help]),
      .flag("--linked", sets: ["linked"]),
      .flag("--local"),
      .value("--db-url", does: [.otherDatabase]),
      .value("-p", "--password"),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "--debug --experimental --create-ticket --include-all",
    values: "--dns-resolver --network-id --profile -o --output --agent",
    does: [
      .migratesDatabase
    ]
  )

  static let supabaseMigrationDown = Tool(
    "down",
    summary: "Takes migrations back, with a reset.",
    grammar: .exact,
    options: [
      .value("--workdir", role: .directory),
      .flag("--yes", skipsQuestion: true),
      .flag("-v", "--version", sets: [.help]),
      .flag("--linked", sets: ["linked"]),
      .flag("--local"),
      .value("--db-url", does: [.otherDatabase]),
      .value("-p", "--password"),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "--debug --experimental --create-ticket",
    values: "--dns-resolver --network-id --profile -o --output --agent --last",
    does: [
      .supabaseResetsLocal,
      .supabaseResetsLinked,
    ]
  )

  static let supabaseMigrationRepair = Tool(
    "repair",
    summary: "Notes what was applied.",
    grammar: .exact,
    options: [
      .value("--workdir", role: .directory),
      .flag("--yes", skipsQuestion: true),
      .flag("-v", "--version", sets: [.help]),
      .flag("--linked", sets: ["linked"]),
      .flag("--local"),
      .value("--db-url", does: [.otherDatabase]),
      .value("-p", "--password"),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "--debug --experimental --create-ticket",
    values: "--dns-resolver --network-id --profile -o --output --agent --status",
    operands: .ignored,
    does: [
      .migrationFacts
    ]
  )

  static let supabaseStart = Tool(
    "start",
    aliases: ["serve"],
    summary: "Starts the project of this machine.",
    grammar: .exact,
    options: [
      .value("--workdir", role: .directory),
      .flag("--yes", skipsQuestion: true),
      .flag("-v", "--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "--debug --experimental --create-ticket --ignore-health-check --preview",
    values: "--dns-resolver --network-id --profile -o --output --agent -x --exclude",
    does: [
      .makesComposed
    ]
  )

  static let supabaseStop = Tool(
    "stop",
    summary: "Stops the project of this machine.",
    grammar: .exact,
    options: [
      .value("--workdir", role: .directory),
      .flag("--yes", skipsQuestion: true),
      .flag("-v", "--version", sets: [.help]),
      .flag("--no-backup", does: [.deletesComposeVolumes]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "--debug --experimental --create-ticket --backup --all",
    values: "--dns-resolver --network-id --profile -o --output --agent --project-id",
    does: [
      .switchesComposed
    ]
  )

  static let supabaseLook = Tool(
    "status",
    aliases: ["services", "gen", "inspect", "completion", "help", "test"],
    summary: "Tells about projects.",
    grammar: .exact,
    options: [
      .value("--workdir", role: .directory),
      .flag("--yes", skipsQuestion: true),
      .flag("-v", "--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "--debug --experimental --create-ticket --local --linked",
    values: """
      --dns-resolver --network-id --profile -o --output --agent --lang -s --schema --db-url
      --project-id --swift-access-control --query-timeout
      """,
    operands: .ignored
  )

  static let supabaseLink = Tool(
    "link",
    aliases: ["unlink", "login", "logout", "init", "bootstrap"],
    summary: "Changes settings.",
    grammar: .exact,
    options: [
      .value("--workdir", role: .directory),
      .flag("--yes", skipsQuestion: true),
      .flag("-v", "--version", sets: [.help]),
      .flag("--force", skipsQuestion: true),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --debug --experimental --create-ticket --with-vscode-settings --with-intellij-settings
      --use-orioledb --no-browser --skip-pooler
      """,
    values: """
      --dns-resolver --network-id --profile -o --output --agent --project-ref -p --password
      --token --name
      """,
    operands: .ignored,
    does: [
      .changesSettings
    ]
  )

  static let supabaseCloud = Tool(
    "projects",
    aliases: [
      "branches", "functions", "secrets", "storage", "domains", "orgs", "encryption",
      "network-bans", "network-restrictions", "postgres-config", "snippets", "ssl-enforcement",
      "sso", "vanity-subdomains", "config", "backups", "seed",
    ],
    summary: "Works on the cloud.",
    grammar: .inputs,
    options: [
      .flag("--yes", "--force", "--prune", skipsQuestion: true),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "--debug --experimental --linked --local --no-verify-jwt --use-api -r --recursive",
    operands: .reader(.operation),
    verbs: Verb.clouds
  )
}

extension Deed {
  /// The database of this machine loses every row.
  static let supabaseResetsLocal = Deed(
    .delete,
    .fixed(.database, "local Supabase"),
    unless: ["linked"],
    reversibility: .irreversible,
    why: "every row goes; the seeds come back, other rows don't",
    safer: "supabase migration up"
  )
  /// The database of the linked project loses every row.
  static let supabaseResetsLinked = Deed(
    .delete,
    .fixed(.database, "linked Supabase project"),
    when: ["linked"],
    reversibility: .irreversible,
    why: "every row of the linked project goes",
    safer: "supabase db push --dry-run",
    traits: [.remote]
  )
  /// The database of the linked project is migrated.
  static let supabasePushes = Deed(
    .modify,
    .fixed(.database, "linked Supabase project"),
    reversibility: .unknown,
    why: "a migration may drop columns and tables",
    safer: "supabase db push --dry-run",
    traits: [.remote]
  )
}
