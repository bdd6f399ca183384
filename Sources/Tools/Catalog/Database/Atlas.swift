internal import Effects
internal import ToolDescriptions

extension Tool {
  static let atlas = Tool(
    "atlas",
    summary: "Brings a database to a schema.",
    source: "https://atlasgo.io/cli-reference, atlas 0.28",
    grammar: .pflag,
    options: [
      .flag("--dry-run", sets: [.dryRun]), .value("-c", "--config", does: [.reads]),
      .flag("-h", "--help", "--version", sets: [.help]),
      .flag("--auto-approve", skipsQuestion: true),
    ],
    flags: "--allow-dirty --web -w --lint",
    values: """
      --env --var -u --url --dev-url --to -s --schema --exclude --dir --format
      --revisions-schema --tx-mode --lock-timeout --baseline --dir-format --from --latest
      --git-base --git-dir --edit --context --include -f --file --tag --exec-order --amount
      --to-version --to-tag
      """,
    subcommands: [.atlasSchema, .atlasMigrate, .atlasVersion],
    examples: [
      Example("atlas schema apply --env prod --auto-approve", "overwrite database"),
      Example("atlas schema clean -u postgres://h/app", "delete database"),
      Example("atlas schema zap", "unknown program atlas schema zap"),
    ]
  )

  static let atlasSchema = Tool(
    "schema",
    summary: "Works on a schema.",
    grammar: .pflag,
    options: [
      .flag("--dry-run", sets: [.dryRun]), .value("-c", "--config", does: [.reads]),
      .flag("-h", "--help", sets: [.help]), .flag("--auto-approve", skipsQuestion: true),
    ],
    flags: "--allow-dirty --web -w --lint",
    values: """
      --env --var -u --url --dev-url --to -s --schema --exclude --dir --format
      --revisions-schema --tx-mode --lock-timeout --baseline --dir-format --from --latest
      --git-base --git-dir --edit --context --include -f --file --tag --exec-order --amount
      --to-version --to-tag
      """,
    subcommands: [.atlasSchemaApply, .atlasSchemaClean, .atlasSchemaInspect]
  )

  static let atlasSchemaApply = Tool(
    "apply",
    summary: "Changes the database to what the schema says.",
    grammar: .pflag,
    options: [
      .flag("--dry-run", sets: [.dryRun]), .value("-c", "--config", does: [.reads]),
      .flag("-h", "--help", sets: [.help]), .flag("--auto-approve", skipsQuestion: true),
    ],
    flags: "--allow-dirty --web -w --lint",
    values: """
      --env --var -u --url --dev-url --to -s --schema --exclude --dir --format
      --revisions-schema --tx-mode --lock-timeout --baseline --dir-format --from --latest
      --git-base --git-dir --edit --context --include -f --file --tag --exec-order --amount
      --to-version --to-tag
      """,
    does: [.losesData]
  )

  static let atlasSchemaClean = Tool(
    "clean",
    summary: "Drops everything in the database.",
    grammar: .pflag,
    options: [
      .flag("--dry-run", sets: [.dryRun]), .value("-c", "--config", does: [.reads]),
      .flag("-h", "--help", sets: [.help]), .flag("--auto-approve", skipsQuestion: true),
    ],
    flags: "--allow-dirty --web -w --lint",
    values: """
      --env --var -u --url --dev-url --to -s --schema --exclude --dir --format
      --revisions-schema --tx-mode --lock-timeout --baseline --dir-format --from --latest
      --git-base --git-dir --edit --context --include -f --file --tag --exec-order --amount
      --to-version --to-tag
      """,
    does: [.dropsDatabase]
  )

  static let atlasSchemaInspect = Tool(
    "inspect",
    aliases: ["diff", "fmt", "test", "plan", "push", "stats", "validate", "lint"],
    summary: "Shows a schema.",
    grammar: .pflag,
    options: [
      .flag("--dry-run", sets: [.dryRun]), .value("-c", "--config", does: [.reads]),
      .flag("-h", "--help", sets: [.help]), .flag("--auto-approve", skipsQuestion: true),
    ],
    flags: "--allow-dirty --web -w --lint",
    values: """
      --env --var -u --url --dev-url --to -s --schema --exclude --dir --format
      --revisions-schema --tx-mode --lock-timeout --baseline --dir-format --from --latest
      --git-base --git-dir --edit --context --include -f --file --tag --exec-order --amount
      --to-version --to-tag
      """,
    operands: .ignored,
    does: [.readsDatabase]
  )

  static let atlasMigrate = Tool(
    "migrate",
    summary: "Works on migrations.",
    grammar: .pflag,
    options: [
      .flag("--dry-run", sets: [.dryRun]), .value("-c", "--config", does: [.reads]),
      .flag("-h", "--help", sets: [.help]), .flag("--auto-approve", skipsQuestion: true),
    ],
    flags: "--allow-dirty --web -w --lint",
    values: """
      --env --var -u --url --dev-url --to -s --schema --exclude --dir --format
      --revisions-schema --tx-mode --lock-timeout --baseline --dir-format --from --latest
      --git-base --git-dir --edit --context --include -f --file --tag --exec-order --amount
      --to-version --to-tag
      """,
    subcommands: [
      .atlasMigrateApply, .atlasMigrateDown, .atlasMigrateDiff, .atlasMigrateRm, .atlasMigrateSet,
      .atlasMigrateStatus, .atlasMigratePush,
    ]
  )

  static let atlasMigrateApply = Tool(
    "apply",
    summary: "Applies migrations.",
    grammar: .pflag,
    options: [
      .flag("--dry-run", sets: [.dryRun]), .value("-c", "--config", does: [.reads]),
      .flag("-h", "--help", sets: [.help]), .flag("--auto-approve", skipsQuestion: true),
    ],
    flags: "--allow-dirty --web -w --lint",
    values: """
      --env --var -u --url --dev-url --to -s --schema --exclude --dir --format
      --revisions-schema --tx-mode --lock-timeout --baseline --dir-format --from --latest
      --git-base --git-dir --edit --context --include -f --file --tag --exec-order --amount
      --to-version --to-tag
      """,
    operands: .ignored,
    does: [.migratesDatabase]
  )

  static let atlasMigrateDown = Tool(
    "down",
    summary: "Takes migrations back.",
    grammar: .pflag,
    options: [
      .flag("--dry-run", sets: [.dryRun]), .value("-c", "--config", does: [.reads]),
      .flag("-h", "--help", sets: [.help]), .flag("--auto-approve", skipsQuestion: true),
    ],
    flags: "--allow-dirty --web -w --lint",
    values: """
      --env --var -u --url --dev-url --to -s --schema --exclude --dir --format
      --revisions-schema --tx-mode --lock-timeout --baseline --dir-format --from --latest
      --git-base --git-dir --edit --context --include -f --file --tag --exec-order --amount
      --to-version --to-tag
      """,
    operands: .ignored,
    does: [.losesData]
  )

  static let atlasMigrateDiff = Tool(
    "diff",
    aliases: ["new", "hash", "import", "edit", "rebase"],
    summary: "Makes files.",
    grammar: .pflag,
    options: [
      .flag("--dry-run", sets: [.dryRun]), .value("-c", "--config", does: [.reads]),
      .flag("-h", "--help", sets: [.help]), .flag("--auto-approve", skipsQuestion: true),
    ],
    flags: "--allow-dirty --web -w --lint",
    values: """
      --env --var -u --url --dev-url --to -s --schema --exclude --dir --format
      --revisions-schema --tx-mode --lock-timeout --baseline --dir-format --from --latest
      --git-base --git-dir --edit --context --include -f --file --tag --exec-order --amount
      --to-version --to-tag
      """,
    operands: .ignored,
    does: [.scaffolds]
  )

  static let atlasMigrateRm = Tool(
    "rm",
    summary: "Deletes a migration's file.",
    grammar: .pflag,
    options: [
      .flag("--dry-run", sets: [.dryRun]), .value("-c", "--config", does: [.reads]),
      .flag("-h", "--help", sets: [.help]), .flag("--auto-approve", skipsQuestion: true),
    ],
    flags: "--allow-dirty --web -w --lint",
    values: """
      --env --var -u --url --dev-url --to -s --schema --exclude --dir --format
      --revisions-schema --tx-mode --lock-timeout --baseline --dir-format --from --latest
      --git-base --git-dir --edit --context --include -f --file --tag --exec-order --amount
      --to-version --to-tag
      """,
    operands: .ignored,
    does: [Deed(.delete, .fixed(.file, "a migration"), reversibility: .unknown)]
  )

  static let atlasMigrateSet = Tool(
    "set",
    summary: "Changes the version that is noted.",
    grammar: .pflag,
    options: [
      .flag("--dry-run", sets: [.dryRun]), .value("-c", "--config", does: [.reads]),
      .flag("-h", "--help", sets: [.help]), .flag("--auto-approve", skipsQuestion: true),
    ],
    flags: "--allow-dirty --web -w --lint",
    values: """
      --env --var -u --url --dev-url --to -s --schema --exclude --dir --format
      --revisions-schema --tx-mode --lock-timeout --baseline --dir-format --from --latest
      --git-base --git-dir --edit --context --include -f --file --tag --exec-order --amount
      --to-version --to-tag
      """,
    operands: .ignored,
    does: [.migrationFacts]
  )

  static let atlasMigrateStatus = Tool(
    "status",
    aliases: ["lint", "validate", "ls", "test", "show"],
    summary: "Shows migrations.",
    grammar: .pflag,
    options: [
      .flag("--dry-run", sets: [.dryRun]), .value("-c", "--config", does: [.reads]),
      .flag("-h", "--help", sets: [.help]), .flag("--auto-approve", skipsQuestion: true),
    ],
    flags: "--allow-dirty --web -w --lint",
    values: """
      --env --var -u --url --dev-url --to -s --schema --exclude --dir --format
      --revisions-schema --tx-mode --lock-timeout --baseline --dir-format --from --latest
      --git-base --git-dir --edit --context --include -f --file --tag --exec-order --amount
      --to-version --to-tag
      """,
    operands: .ignored,
    does: [.readsDatabase]
  )

  static let atlasMigratePush = Tool(
    "push",
    summary: "Puts migrations into Atlas's registry.",
    grammar: .pflag,
    options: [
      .flag("--dry-run", sets: [.dryRun]), .value("-c", "--config", does: [.reads]),
      .flag("-h", "--help", sets: [.help]), .flag("--auto-approve", skipsQuestion: true),
    ],
    flags: "--allow-dirty --web -w --lint",
    values: """
      --env --var -u --url --dev-url --to -s --schema --exclude --dir --format
      --revisions-schema --tx-mode --lock-timeout --baseline --dir-format --from --latest
      --git-base --git-dir --edit --context --include -f --file --tag --exec-order --amount
      --to-version --to-tag
      """,
    operands: .ignored,
    does: [.uploads]
  )

  static let atlasVersion = Tool(
    "version",
    aliases: ["help", "license", "whoami", "completion"],
    summary: "Tells about itself.",
    grammar: .pflag,
    options: [
      .flag("--dry-run", sets: [.dryRun]), .value("-c", "--config", does: [.reads]),
      .flag("-h", "--help", sets: [.help]), .flag("--auto-approve", skipsQuestion: true),
    ],
    flags: "--allow-dirty --web -w --lint",
    values: """
      --env --var -u --url --dev-url --to -s --schema --exclude --dir --format
      --revisions-schema --tx-mode --lock-timeout --baseline --dir-format --from --latest
      --git-base --git-dir --edit --context --include -f --file --tag --exec-order --amount
      --to-version --to-tag
      """,
    operands: .ignored,
    does: [.tells]
  )
}
