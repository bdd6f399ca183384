internal import Effects
internal import ToolDescriptions

extension Tool {
  static let hasura = Tool(
    "hasura",
    summary: "Works on a project of Hasura.",
    source: "https://hasura.io/docs/2.0/hasura-cli/overview/, hasura 2.44",
    grammar: .pflag,
    options: [
      .value("--endpoint", does: [.connects]), .flag("--dry-run", sets: [.dryRun]),
      .flag("-h", "--help", "--version", sets: [.help]), .flag("--force", skipsQuestion: true),
    ],
    flags: """
      --no-color --skip-update-check --insecure-skip-tls-verify --all-databases
      --skip-execution --disallow-inconsistent-metadata --from-server --sql-from-server
      """,
    values: """
      --admin-secret --project --envfile --log-level --database-name --up --down --goto --type
      --from --file --schema --server-status --config-file
      """,
    subcommands: [.hasuraMigrate, .hasuraMetadata, .hasuraSeed, .hasuraVersion],
    examples: [
      Example("hasura migrate apply --all-databases", "modify database"),
      Example("hasura metadata clear", "delete setting metadata"),
      Example("hasura zap", "unknown program hasura zap"),
    ]
  )

  static let hasuraMigrate = Tool(
    "migrate",
    summary: "Changes the database step by step.",
    grammar: .pflag,
    options: [
      .value("--endpoint", does: [.connects]), .flag("--dry-run", sets: [.dryRun]),
      .flag("-h", "--help", sets: [.help]), .flag("--force", skipsQuestion: true),
    ],
    flags: """
      --no-color --skip-update-check --insecure-skip-tls-verify --all-databases
      --skip-execution --disallow-inconsistent-metadata --from-server --sql-from-server
      """,
    values: """
      --admin-secret --project --envfile --log-level --database-name --up --down --goto
      --version --type --from --file --schema --server-status --config-file
      """,
    subcommands: [
      .hasuraMigrateApply, .hasuraMigrateDelete, .hasuraMigrateStatus, .hasuraMigrateCreate,
    ]
  )

  static let hasuraMigrateApply = Tool(
    "apply",
    summary: "Applies migrations, or takes them back.",
    grammar: .pflag,
    options: [
      .value("--endpoint", does: [.connects]), .flag("--dry-run", sets: [.dryRun]),
      .flag("-h", "--help", sets: [.help]), .flag("--force", skipsQuestion: true),
    ],
    flags: """
      --no-color --skip-update-check --insecure-skip-tls-verify --all-databases
      --skip-execution --disallow-inconsistent-metadata --from-server --sql-from-server
      """,
    values: """
      --admin-secret --project --envfile --log-level --database-name --up --down --goto
      --version --type --from --file --schema --server-status --config-file
      """,
    does: [.migratesDatabase]
  )

  static let hasuraMigrateDelete = Tool(
    "delete",
    summary: "Deletes migrations here and on the server.",
    grammar: .pflag,
    options: [
      .value("--endpoint", does: [.connects]), .flag("--dry-run", sets: [.dryRun]),
      .flag("-h", "--help", sets: [.help]), .flag("--force", skipsQuestion: true),
    ],
    flags: """
      --all --server --no-color --skip-update-check --insecure-skip-tls-verify --all-databases
      --skip-execution --disallow-inconsistent-metadata --from-server --sql-from-server
      """,
    values: """
      --admin-secret --project --envfile --log-level --database-name --up --down --goto
      --version --type --from --file --schema --server-status --config-file
      """,
    does: [Deed(.delete, .fixed(.migration, "history"), reversibility: .unknown)]
  )

  static let hasuraMigrateStatus = Tool(
    "status",
    summary: "Shows migrations.",
    grammar: .pflag,
    options: [
      .value("--endpoint", does: [.connects]), .flag("--dry-run", sets: [.dryRun]),
      .flag("-h", "--help", sets: [.help]), .flag("--force", skipsQuestion: true),
    ],
    flags: """
      --no-color --skip-update-check --insecure-skip-tls-verify --all-databases
      --skip-execution --disallow-inconsistent-metadata --from-server --sql-from-server
      """,
    values: """
      --admin-secret --project --envfile --log-level --database-name --up --down --goto
      --version --type --from --file --schema --server-status --config-file
      """,
    does: [.readsDatabase]
  )

  static let hasuraMigrateCreate = Tool(
    "create",
    aliases: ["squash"],
    summary: "Makes a migration.",
    grammar: .pflag,
    options: [
      .value("--endpoint", does: [.connects]), .flag("--dry-run", sets: [.dryRun]),
      .flag("-h", "--help", sets: [.help]), .flag("--force", skipsQuestion: true),
    ],
    flags: """
      --delete-source --no-color --skip-update-check --insecure-skip-tls-verify
      --all-databases --skip-execution --disallow-inconsistent-metadata --from-server
      --sql-from-server
      """,
    values: """
      --admin-secret --project --envfile --log-level --database-name --up --down --goto
      --version --type --from --file --schema --server-status --config-file
      """,
    operands: .ignored,
    does: [.scaffolds]
  )

  static let hasuraMetadata = Tool(
    "metadata",
    aliases: ["md"],
    summary: "Works on the metadata.",
    grammar: .pflag,
    options: [
      .value("--endpoint", does: [.connects]), .flag("--dry-run", sets: [.dryRun]),
      .flag("-h", "--help", sets: [.help]), .flag("--force", skipsQuestion: true),
    ],
    flags: """
      --no-color --skip-update-check --insecure-skip-tls-verify --all-databases
      --skip-execution --disallow-inconsistent-metadata --from-server --sql-from-server
      """,
    values: """
      --admin-secret --project --envfile --log-level --database-name --up --down --goto
      --version --type --from --file --schema --server-status --config-file
      """,
    subcommands: [.hasuraMetadataApply, .hasuraMetadataClear, .hasuraMetadataExport]
  )

  static let hasuraMetadataApply = Tool(
    "apply",
    aliases: ["reload"],
    summary: "Brings the server to the metadata here.",
    grammar: .pflag,
    options: [
      .value("--endpoint", does: [.connects]), .flag("--dry-run", sets: [.dryRun]),
      .flag("-h", "--help", sets: [.help]), .flag("--force", skipsQuestion: true),
    ],
    flags: """
      --no-color --skip-update-check --insecure-skip-tls-verify --all-databases
      --skip-execution --disallow-inconsistent-metadata --from-server --sql-from-server
      """,
    values: """
      --admin-secret --project --envfile --log-level --database-name --up --down --goto
      --version --type --from --file --schema --server-status --config-file
      """,
    does: [
      Deed(
        .overwrite,
        .fixed(.setting, "metadata"),
        reversibility: .unknown,
        why: "what the server had is replaced"
      )
    ]
  )

  static let hasuraMetadataClear = Tool(
    "clear",
    aliases: ["reset"],
    summary: "Deletes the metadata.",
    grammar: .pflag,
    options: [
      .value("--endpoint", does: [.connects]), .flag("--dry-run", sets: [.dryRun]),
      .flag("-h", "--help", sets: [.help]), .flag("--force", skipsQuestion: true),
    ],
    flags: """
      --no-color --skip-update-check --insecure-skip-tls-verify --all-databases
      --skip-execution --disallow-inconsistent-metadata --from-server --sql-from-server
      """,
    values: """
      --admin-secret --project --envfile --log-level --database-name --up --down --goto
      --version --type --from --file --schema --server-status --config-file
      """,
    does: [
      Deed(
        .delete,
        .fixed(.setting, "metadata"),
        reversibility: .irreversible,
        why: "tables aren't tracked any more, and rights go",
        safer: "hasura metadata export"
      )
    ]
  )

  static let hasuraMetadataExport = Tool(
    "export",
    aliases: ["diff", "inconsistency", "ic"],
    summary: "Shows the metadata.",
    grammar: .pflag,
    options: [
      .value("--endpoint", does: [.connects]), .flag("--dry-run", sets: [.dryRun]),
      .flag("-h", "--help", sets: [.help]), .flag("--force", skipsQuestion: true),
    ],
    flags: """
      --no-color --skip-update-check --insecure-skip-tls-verify --all-databases
      --skip-execution --disallow-inconsistent-metadata --from-server --sql-from-server
      """,
    values: """
      --admin-secret --project --envfile --log-level --database-name --up --down --goto
      --version --type --from --file --schema --server-status --config-file
      """,
    operands: .ignored,
    does: [.readsServer]
  )

  static let hasuraSeed = Tool(
    "seed",
    summary: "Fills the database.",
    grammar: .pflag,
    options: [
      .value("--endpoint", does: [.connects]), .flag("--dry-run", sets: [.dryRun]),
      .flag("-h", "--help", sets: [.help]), .flag("--force", skipsQuestion: true),
    ],
    flags: """
      --no-color --skip-update-check --insecure-skip-tls-verify --all-databases
      --skip-execution --disallow-inconsistent-metadata --from-server --sql-from-server
      """,
    values: """
      --admin-secret --project --envfile --log-level --database-name --up --down --goto
      --version --type --from --file --schema --server-status --config-file
      """,
    subcommands: [.hasuraSeedApply]
  )

  static let hasuraSeedApply = Tool(
    "apply",
    aliases: ["create"],
    summary: "Fills it.",
    grammar: .pflag,
    options: [
      .value("--endpoint", does: [.connects]), .flag("--dry-run", sets: [.dryRun]),
      .flag("-h", "--help", sets: [.help]), .flag("--force", skipsQuestion: true),
    ],
    flags: """
      --no-color --skip-update-check --insecure-skip-tls-verify --all-databases
      --skip-execution --disallow-inconsistent-metadata --from-server --sql-from-server
      """,
    values: """
      --admin-secret --project --envfile --log-level --database-name --up --down --goto
      --version --type --from --file --schema --server-status --config-file
      """,
    operands: .ignored,
    does: [.seedsDatabase]
  )

  static let hasuraVersion = Tool(
    "version",
    aliases: ["help", "completion", "console", "init", "plugins", "scripts"],
    summary: "Tells about itself.",
    grammar: .pflag,
    options: [
      .value("--endpoint", does: [.connects]), .flag("--dry-run", sets: [.dryRun]),
      .flag("-h", "--help", sets: [.help]), .flag("--force", skipsQuestion: true),
    ],
    flags: """
      --no-color --skip-update-check --insecure-skip-tls-verify --all-databases
      --skip-execution --disallow-inconsistent-metadata --from-server --sql-from-server
      """,
    values: """
      --admin-secret --project --envfile --log-level --database-name --up --down --goto
      --version --type --from --file --schema --server-status --config-file
      """,
    operands: .ignored,
    does: [.tells]
  )
}
