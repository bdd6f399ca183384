internal import Effects
internal import ToolDescriptions

extension Tool {
  static let turso = Tool(
    "turso",
    summary: "Works on databases of Turso.",
    source: "https://docs.turso.tech/cli, turso 1.0",
    grammar: .inputs,
    options: [
      .flag("-y", "--yes", skipsQuestion: true),
      .value("-c", "--config-path", does: [.reads]),
      .value("--from-file", "--from-dump", does: [.reads]),
      .value("--output-file", does: [.overwrites]),
      .flag("-v", "--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "--no-color --url --http-url --wait --overwrite",
    values: "--group --location -e --expiration --timestamp --from-db",
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.clouds,
      Verb.paths(
        """
        db list|show|inspect|locations
        db tokens inspect
        db config * show
        group list|show
        group locations list
        org list
        org members|invites list
        plan show
        auth whoami|token
        auth api-tokens list
        config path
        """
      ),
      Verb.paths(
        """
        auth login|logout|signup
        config *
        config set *
        org switch
        """,
        .changesSettings
      ),
      Verb.paths(
        """
        db destroy
        group destroy
        org destroy
        """,
        Deed(
          .delete,
          .named(.database),
          reversibility: .irreversible,
          why: "the database goes with its replicas and its history"
        )
      ),
      Verb.paths(
        """
        db update|import|unarchive|wakeup
        group update|transfer|unarchive
        group locations add|remove
        plan select|upgrade
        plan overages *
        db config *
        db config * *
        """,
        .changesCloud
      ),
      Verb.paths(
        """
        db create
        group create
        org create
        """,
        .createsCloud
      ),
      Verb.paths(
        """
        db config delete-protection disable
        group config delete-protection disable
        """,
        .dropsProtection
      ),
      Verb.paths(
        """
        db tokens invalidate
        group tokens invalidate
        auth api-tokens revoke
        org members rm
        """,
        .deletesCloud
      ),
      Verb.paths(
        """
        db tokens create
        group tokens create
        auth api-tokens mint
        org members add|invite
        """,
        .grantsCloud
      ),
      Verb.paths("db shell", .runsInCloud),
      Verb.paths("db export", .writesFiles),
      Verb.paths("dev", .runsProject)
    ),
    examples: [
      Example("turso db destroy app -y", "delete database turso db destroy app"),
      Example("turso db list"),
      Example("turso frob", "unknown text turso frob"),
    ]
  )
}
