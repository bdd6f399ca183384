internal import ToolDescriptions

extension Tool {
  static let onePassword = Tool(
    "op",
    summary: "Keeps passwords in 1Password.",
    source: "https://developer.1password.com/docs/cli/reference, op 2.31",
    grammar: .pflag,
    options: [
      .flag("-f", "--force", skipsQuestion: true),
      .value("--account", "--vault", does: [.usesProfile]),
      .value("-o", "--out-file", "--output", does: [.overwrites]),
      .value("-i", "--in-file", does: [.reads]),
      .value("--template", "--config", does: [.reads]),
      .flag("-v", "--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --cache --debug --iso-timestamps --no-color --reveal --otp --share-link --favorite
      --include-archive --long --raw --no-newline -n --archive --dry-run --generate-password
      """,
    values: """
      --encoding --format --session --categories --tags --fields --user --group --permissions
      --title --category --url --file-mode --expires-in --expiry --emails
      """,
    operands: .reader(.operation),
    subcommands: [.opRun],
    verbs: Verb.all(
      Verb.paths(
        """
        * list|get
        * * list|get
        item template list|get
        whoami
        read
        inject
        completion
        help
        connect server|token list|get
        """
      ),
      Verb.paths(
        """
        signin
        signout
        account add|forget
        plugin init|clear
        plugin *
        update
        """,
        .changesSettings
      ),
      Verb.paths(
        """
        item|vault|group|document|user create|provision
        item template create
        connect server|token create
        """,
        .createsCloud
      ),
      Verb.paths(
        """
        item|vault|group|user|document edit
        item move
        user confirm|reactivate
        """,
        .changesCloud
      ),
      Verb.paths(
        """
        item|vault|group|document|user delete
        connect server|token delete
        service-account delete
        """,
        .deletesCloud
      ),
      Verb.paths(
        """
        vault user|group grant
        group user grant
        item share
        connect vault grant
        service-account create
        events-api create
        """,
        .grantsCloud
      ),
      Verb.paths(
        """
        vault user|group revoke
        group user revoke
        user suspend
        connect vault revoke
        """,
        .changesCloud
      )
    ),
    examples: [
      Example(
        "op item delete x --vault prod",
        "delete infrastructure op item delete x",
        "read account prod"
      ),
      Example("op item list --format json"),
      Example("op item list --zap", "unknown text --zap"),
    ]
  )
}

extension Tool {
  static let opRun = Tool(
    "run",
    summary: "Runs a command with secrets in its environment.",
    grammar: .pflagFirst,
    options: [
      .value("--env-file", does: [.reads]),
      .value("--account", does: [.usesProfile]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "--no-masking --cache --debug --no-color",
    values: "--environment --session --encoding --format",
    operands: .command(after: 0)
  )
}
