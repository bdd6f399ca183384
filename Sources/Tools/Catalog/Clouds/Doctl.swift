internal import ToolDescriptions

extension Tool {
  static let doctlBase = Tool(
    "doctl",
    summary: "Works on DigitalOcean.",
    source: "https://docs.digitalocean.com/reference/doctl, doctl 1.124",
    grammar: .inputs,
    options: [
      .flag("-f", "--force", "--dangerous", skipsQuestion: true),
      .value("--context", does: [.usesProfile]),
      .value("-c", "--config", does: [.reads]),
      .flag("--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --trace -v --verbose --interactive --no-header --wait --include-services
      """,
    values: """
      -t --access-token -u --api-url -o --output --format --http-retry-max --http-retry-wait-max
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.clouds,
      Verb.words("g"),
      Verb.words("c", .createsCloud),
      Verb.words("u", .changesCloud),
      Verb.words("d rm", .deletesCloud),
      Verb.paths(
        """
        * list|ls|get
        * * list|ls|get
        * * * list|ls|get
        account get|ratelimit
        auth list|ls
        registry docker-config
        registry get
        kubernetes cluster kubeconfig show
        """
      ),
      Verb.paths(
        """
        auth init|switch|remove
        registry login|logout
        kubernetes cluster kubeconfig save|remove
        k8s cluster kubeconfig save|remove
        """,
        .changesSettings
      ),
      Verb.paths(
        """
        compute ssh
        serverless functions invoke
        serverless deploy
        sandbox deploy
        """,
        .runsInCloud
      ),
      Verb.paths(
        """
        compute snapshot delete
        compute volume-snapshot delete
        databases backups delete
        """,
        .deletesBackup
      ),
      Verb.paths(
        """
        registry garbage-collection start
        registry repository delete-manifest|delete-tag
        kubernetes cluster delete-selective
        projects delete
        """,
        .deletesCloud
      ),
      Verb.paths(
        """
        compute droplet-action *
        compute droplet-action * *
        compute volume-action *
        compute floating-ip-action *
        compute firewall add-rules|remove-rules
        """,
        .changesCloud
      ),
      Verb.paths("databases user reset", .grantsCloud),
      Verb.paths("kubernetes|kube|k8s|k options|opts|opt|o *"),
      Verb.paths("apps|app|a create-deployment|cd", .changesCloud)
    ),
    examples: [
      Example(
        "doctl compute droplet delete 123 -f",
        "delete infrastructure doctl compute droplet delete 123"
      ),
      Example("doctl compute droplet list"),
      Example("doctl compute frob 1", "unknown text doctl compute frob 1"),
    ]
  )
}

extension Tool {
  /// The databases; `d` is short for them, and for deleting in them.
  static let doctlDatabases: Tool = {
    var tool: Tool = .doctlBase
    tool.name = "databases"
    tool.aliases = ["database", "dbs", "db", "d"]
    tool.subcommands = []
    tool.examples = []
    tool.verbs += Verb.paths("backups|bu|snapshots list|ls|l")
    tool.verbs += Verb.paths("get-ca|options|events *")
    tool.verbs += Verb.paths("firewalls|fw append|remove|replace|a|r|rp", .changesCloud)
    tool.verbs += Verb.paths("firewalls|fw list|ls|l")
    tool.verbs += Verb.paths("connection|conn|migrate-online")
    tool.verbs += Verb.paths("maintenance-window|mw *", .changesCloud)
    tool.verbs += Verb.paths("sql-mode|sm get|g")
    return tool
  }()

  static let doctl: Tool = {
    var tool: Tool = .doctlBase
    tool.subcommands = [.doctlDatabases]
    return tool
  }()
}
