internal import Effects
internal import ToolDescriptions

extension Tool {
  static let pscale = Tool(
    "pscale",
    summary: "Works on databases of PlanetScale.",
    source: "https://planetscale.com/docs/reference/planetscale-cli, pscale 0.238",
    grammar: .inputs,
    options: [
      .flag("--force", skipsQuestion: true),
      .value("--config", does: [.reads]),
      .flag("--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "--debug --no-color --web --wait --enable-auto-apply --deploy",
    values: """
      -f --format --api-url --api-token --service-token --service-token-id --org --host --from
      --region
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.clouds,
      Verb.paths(
        """
        ping
        org list|show
        branch|database|db|backup|password|region|service-token|role|keyspace list|show|get
        branch schema|diff|lint|vschema
        branch vschema show
        deploy-request list|show|diff
        auth check
        """
      ),
      Verb.paths(
        """
        auth login|logout
        org switch
        completion
        """,
        .changesSettings
      ),
      Verb.paths(
        "database|db delete",
        Deed(
          .delete,
          .named(.database),
          reversibility: .irreversible,
          why: "the database goes with its branches and backups"
        )
      ),
      Verb.paths(
        "branch delete",
        Deed(
          .delete,
          .named(.database),
          reversibility: .irreversible,
          why: "a branch goes with every row in it"
        )
      ),
      Verb.paths("backup delete", .deletesBackup),
      Verb.paths(
        """
        deploy-request deploy|revert|apply|close|review|edit|skip-revert|cancel
        branch promote|demote|safe-migrations|refresh-schema|routing-rules
        branch vschema update
        branch safe-migrations disable
        password renew
        keyspace resize|update-settings
        """,
        .changesCloud
      ),
      Verb.paths(
        """
        backup create
        backup restore
        branch|database|db|password|deploy-request|keyspace create
        data-imports start
        """,
        .createsCloud
      ),
      Verb.paths("password|service-token|role delete", .deletesCloud),
      Verb.paths("service-token add-access", .grantsCloud),
      Verb.paths("database dump", .writesFiles),
      Verb.paths(
        "database restore-dump",
        Deed(
          .overwrite,
          .named(.database),
          reversibility: .unknown,
          why: "tables of the dump replace those of the branch"
        )
      ),
      Verb.paths(
        """
        shell
        connect
        sql
        api
        """,
        .runsInCloud
      )
    ),
    examples: [
      Example("pscale database delete app --force", "delete database pscale database delete app"),
      Example("pscale branch list app"),
      Example("pscale frob", "unknown text pscale frob"),
    ]
  )
}
