internal import ToolDescriptions

extension Tool {
  static let doppler = Tool(
    "doppler",
    summary: "Keeps secrets of projects.",
    source: "https://docs.doppler.com/docs/cli, doppler 3.74",
    grammar: .pflag,
    options: [
      .flag("-y", "--yes", "--force", skipsQuestion: true),
      .value("-p", "--project", "-c", "--config", does: [.usesProfile]),
      .value("--command", does: [.runsShell]),
      .value("--mount", "--fallback", does: [.creates]),
      .flag("-v", "--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --json --debug --silent --no-check-version --no-read-env --plain --raw --copy --only-names
      --no-fallback --preserve-env --no-exit-on-write-failure --all --no-cache --no-timeout
      --fallback-readonly --fallback-only --no-file
      """,
    values: """
      -t --token --scope --api-host --dashboard-host --format --timeout --name --env
      --environment --slug --config-dir --mount-format --mount-max-reads --mount-template
      --name-transformer -n --number --page --note --max-age
      """,
    operands: .reader(.operation),
    subcommands: [.dopplerRun],
    verbs: Verb.all(
      Verb.paths(
        """
        secrets
        secrets get|notes|substitute
        configs
        configs get
        configs logs
        configs logs get
        configs tokens
        configs tokens get
        projects
        projects get
        environments
        environments get
        activity
        activity get
        me
        settings
        configure
        configure get|debug|options
        open
        help
        changelog
        completion
        feature-flags
        """
      ),
      Verb.paths(
        """
        login
        logout
        setup
        configure set|unset|reset
        update
        completion install
        """,
        .changesSettings
      ),
      Verb.paths("secrets download", .writesFiles),
      Verb.paths(
        """
        secrets set|upload
        configs update|lock|unlock|clone
        configs logs rollback
        projects update
        settings update
        environments rename
        """,
        .changesCloud
      ),
      Verb.paths(
        """
        configs|projects|environments create
        import
        """,
        .createsCloud
      ),
      Verb.paths(
        """
        secrets delete
        configs delete
        projects delete
        environments delete
        configs tokens revoke
        configs tokens delete
        """,
        .deletesCloud
      ),
      Verb.paths("configs tokens create", .grantsCloud)
    ),
    examples: [
      Example("doppler secrets delete A --yes", "delete infrastructure doppler secrets delete A"),
      Example("doppler secrets --json"),
      Example("doppler secrets --zap", "unknown text --zap"),
    ]
  )
}

extension Tool {
  static let dopplerRun = Tool(
    "run",
    summary: "Runs a command with secrets in its environment.",
    grammar: .pflagFirst,
    options: [
      .flag("-h", "--help", sets: [.help]),
      .value("-p", "--project", "-c", "--config", does: [.usesProfile]),
      .value("--command", does: [.runsShell]),
      .value("--mount", "--fallback", does: [.creates]),
    ],
    flags: """
      --debug --silent --no-check-version --no-read-env --no-fallback --preserve-env --watch
      --forward-signals --fallback-readonly --fallback-only --no-cache --json --no-exit-on-write-failure
      """,
    values: """
      -t --token --scope --format --mount-format --mount-max-reads --mount-template
      --name-transformer --passphrase --only-secrets
      """,
    operands: .command(after: 0)
  )
}
