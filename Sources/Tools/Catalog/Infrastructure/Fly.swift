internal import ToolDescriptions

extension Tool {
  static let fly = Tool(
    "fly",
    summary: "Works on applications of Fly.",
    source: "https://fly.io/docs/flyctl, flyctl 0.3",
    grammar: .inputs,
    options: [
      .flag("-y", "--yes", "--force", "--auto-confirm", skipsQuestion: true),
      .value("-t", "--access-token"),
      .value("-c", "--config", does: [.reads]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --debug --verbose -j --json --remote-only --local-only --now --detach --no-cache
      --build-only --push --skip-health-checks --ha -s --stage -q --quiet
      """,
    values: """
      -a --app -o --org -r --region -i --image -e --env --strategy --dockerfile --vm-size -C
      --command -u --user --machine
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.clouds,
      Verb.paths(
        """
        config show|validate|env|display
        ips|volumes|volume|vol|machine|machines|m|apps|secrets|certs|orgs|releases|regions list|ls
        image show
        platform *
        checks list
        dig
        ping
        services list
        postgres list
        volumes snapshots list
        wireguard list
        tokens list
        incidents *
        dashboard
        """
      ),
      Verb.paths("volumes|volume|vol destroy|delete", .deletesMachine),
      Verb.paths("machine|machines|m destroy|remove", .deletesMachine),
      Verb.paths("secrets set|import|deploy", .changesCloud),
      Verb.paths("secrets unset", .deletesCloud),
      Verb.paths("tokens create", .grantsCloud),
      Verb.paths("tokens create *", .grantsCloud),
      Verb.paths("launch", .createsCloud),
      Verb.paths("proxy", .switchesCloud),
      Verb.paths("sftp get", .writesFiles),
      Verb.paths("sftp shell|put", .runsInCloud),
      Verb.paths("ssh issue", .grantsCloud),
      Verb.paths("console", .runsInCloud),
      Verb.paths("postgres connect", .runsInCloud),
      Verb.paths("postgres failover|restart", .changesCloud),
      Verb.paths("postgres attach|detach", .changesCloud),
      Verb.paths("machine run|exec", .runsInCloud),
      Verb.paths("machine kill|leases|egress-ip", .changesCloud),
      Verb.paths("machine clone|update", .changesCloud)
    ),
    examples: [
      Example("fly apps destroy a -y", "delete infrastructure fly apps destroy a"),
      Example("fly status -a a"),
      Example("fly frob", "unknown text fly frob"),
    ]
  )
}
