internal import Effects
internal import ToolDescriptions

extension Tool {
  static let wrangler = Tool(
    "wrangler",
    summary: "Works on Workers, databases and stores of Cloudflare.",
    source: "https://developers.cloudflare.com/workers/wrangler/commands, wrangler 4.14",
    grammar: .inputs,
    options: [
      .flag("-y", "--yes", "--force", "--skip-confirmation", "-f", skipsQuestion: true),
      .value("-c", "--config", does: [.reads]),
      .value("--cwd", role: .directory),
      .value(
        "--command",
        sets: ["command"],
        does: [
          Deed(.execute, .code(.warehouse), when: ["remote"]),
          Deed(.execute, .code(.sqlite), unless: ["remote"]),
        ]
      ),
      .value("--file", does: [.reads]),
      .value("--output", does: [.overwrites]),
      .value("--outdir", does: [Deed(.create, .tree, reversibility: .reversible)]),
      .flag("--remote", sets: ["remote"]),
      .flag("--dry-run", sets: [.dryRun]),
      .flag("-v", "--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --json --local --preview --no-bundle --minify --keep-vars --latest
      --experimental-json-config
      """,
    values: """
      -e --env --env-file --name --binding --namespace-id --database --persist-to
      --compatibility-date --branch --project-name --commit-hash --commit-message --message
      --format --text --path
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.clouds,
      Verb.paths(
        """
        whoami
        docs
        tail
        types
        check *
        telemetry status
        d1 list|info|insights
        d1 migrations list
        d1 time-travel info
        kv|kv:namespace|r2|queues|vectorize|hyperdrive|pages|workflows|secret|deployments|versions list
        kv namespace|key list|get
        kv:key get|list
        r2 bucket list|info
        r2 bucket * list|get
        pages project|deployment list
        deployments list|status|view
        versions view
        secrets-store * list|get
        """
      ),
      Verb.paths(
        """
        login
        logout
        telemetry enable|disable
        """,
        .changesSettings
      ),
      Verb.paths(
        """
        dev
        pages dev
        """,
        .runsProject
      ),
      Verb.paths(
        """
        init
        generate
        d1 export
        r2 object get
        d1 migrations create
        pages functions build
        """,
        .writesFiles
      ),
      Verb.paths(
        """
        deploy
        publish
        rollback
        versions upload|deploy
        pages deploy|publish
        secret put
        secret bulk
        versions secret put|bulk
        pages secret put|bulk
        kv key put
        kv bulk put
        kv:key put
        r2 object put
        r2 bucket lifecycle *
        r2 bucket lock *
        triggers deploy
        d1 migrations apply
        queues pause-delivery
        hyperdrive update
        """,
        .changesCloud
      ),
      Verb.paths("d1 execute", .changesWorkerDatabase),
      Verb.paths(
        "d1 time-travel restore",
        Deed(
          .overwrite,
          .named(.database),
          reversibility: .unknown,
          why: "the database goes back to an earlier state; later rows are lost"
        )
      ),
      Verb.paths(
        """
        delete
        d1 delete
        kv namespace delete
        kv key delete
        kv bulk delete
        kv:namespace delete
        kv:key delete
        r2 bucket delete
        r2 object delete
        queues delete
        queues purge
        secret delete
        pages project delete
        pages deployment delete
        vectorize delete
        vectorize delete-vectors
        hyperdrive delete
        workflows delete
        workflows instances terminate
        dispatch-namespace delete
        """,
        .deletesCloud
      ),
      Verb.paths("workflows trigger", .runsInCloud)
    ),
    examples: [
      Example("wrangler delete --name app", "delete infrastructure wrangler delete"),
      Example("wrangler d1 list"),
      Example("wrangler frob", "unknown text wrangler frob"),
    ]
  )
}

extension Deed {
  /// A database of Workers changes as statements say.
  static let changesWorkerDatabase = Deed(
    .modify,
    .fixed(.database, "Workers"),
    when: ["remote"],
    unless: ["command"],
    reversibility: .unknown,
    why: "the statements run in the database in the cloud",
    safer: "the same with --local"
  )
}
