internal import Effects
internal import ToolDescriptions

extension Tool {
  static let cockroach = Tool(
    "cockroach",
    summary: "Runs CockroachDB, and talks to it.",
    source: "https://www.cockroachlabs.com/docs/stable/cockroach-commands, CockroachDB 24.2",
    grammar: .pflag,
    options: [
      .value("--host", does: [.connects]), .value("--url", does: [.otherDatabase]),
      .flag("-h", "--help", "--version", sets: [.help]),
    ],
    flags: """
      --insecure --background --logtostderr --echo-sql --all --stats --decommission --shutdown
      --dry-run --self
      """,
    values: """
      -p --port -u --user --certs-dir --format --log --cluster-name --ca-key
      --cert-principal-map --store -s --locality --cache --max-sql-memory --listen-addr
      --advertise-addr --http-addr --join --drain-wait --wait --decommission-timeout
      """,
    subcommands: [
      .cockroachSql, .cockroachStart, .cockroachDemo, .cockroachNode, .cockroachCert,
      .cockroachDebug, .cockroachQuit, .cockroachImport,
    ],
    examples: [
      Example("cockroach sql -e 'SELECT 1'", "execute psql code SELECT 1"),
      Example(
        "cockroach sql --insecure -e 'DROP DATABASE app CASCADE'",
        "execute psql code DROP DATABASE app CASCADE"
      ),
      Example("cockroach zap", "unknown program cockroach zap"),
    ]
  )

  static let cockroachSql = Tool(
    "sql",
    summary: "Runs SQL.",
    grammar: .pflag,
    options: [
      .value("-e", "--execute", sets: ["commands"], does: [Deed(.execute, .code(.psql))]),
      .value("-f", "--file", sets: ["commands"], does: [Deed(.execute, .script(.psql))]),
      .value("--host", does: [.connects]), .value("--url", does: [.otherDatabase]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --read-only --safe-updates --embedded --insecure --background --logtostderr --echo-sql
      --all --stats --decommission --shutdown --dry-run --self
      """,
    values: """
      -d --database --set --watch -p --port -u --user --certs-dir --format --log
      --cluster-name --ca-key --cert-principal-map --store -s --locality --cache
      --max-sql-memory --listen-addr --advertise-addr --http-addr --join --drain-wait --wait
      --decommission-timeout
      """,
    operands: .ignored,
    does: [Deed(.execute, .input(.psql), unless: ["commands"])]
  )

  static let cockroachStart = Tool(
    "start",
    aliases: ["start-single-node", "init", "connect"],
    summary: "Runs a server.",
    grammar: .pflag,
    options: [
      .value("--host", does: [.connects]), .value("--url", does: [.otherDatabase]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --insecure --background --logtostderr --echo-sql --all --stats --decommission --shutdown
      --dry-run --self
      """,
    values: """
      -p --port -u --user --certs-dir --format --log --cluster-name --ca-key
      --cert-principal-map --store -s --locality --cache --max-sql-memory --listen-addr
      --advertise-addr --http-addr --join --drain-wait --wait --decommission-timeout
      """,
    operands: .ignored,
    does: [.turnsServer]
  )

  static let cockroachDemo = Tool(
    "demo",
    summary: "Runs a server in memory.",
    grammar: .none,
    options: [.value("--host", does: [.connects]), .value("--url", does: [.otherDatabase])],
    flags: """
      --insecure --background --logtostderr --echo-sql --all --stats --decommission --shutdown
      --dry-run --self
      """,
    values: """
      -p --port -u --user --certs-dir --format --log --cluster-name --ca-key
      --cert-principal-map --store -s --locality --cache --max-sql-memory --listen-addr
      --advertise-addr --http-addr --join --drain-wait --wait --decommission-timeout
      """,
    operands: .ignored,
    does: [.runsUnknown]
  )

  static let cockroachNode = Tool(
    "node",
    summary: "Works on members of the cluster.",
    grammar: .pflag,
    options: [
      .value("--host", does: [.connects]), .value("--url", does: [.otherDatabase]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --insecure --background --logtostderr --echo-sql --all --stats --decommission --shutdown
      --dry-run --self
      """,
    values: """
      -p --port -u --user --certs-dir --format --log --cluster-name --ca-key
      --cert-principal-map --store -s --locality --cache --max-sql-memory --listen-addr
      --advertise-addr --http-addr --join --drain-wait --wait --decommission-timeout
      """,
    subcommands: [.cockroachNodeLs, .cockroachNodeDecommission]
  )

  static let cockroachNodeLs = Tool(
    "ls",
    aliases: ["status"],
    summary: "Shows them.",
    grammar: .pflag,
    options: [
      .value("--host", does: [.connects]), .value("--url", does: [.otherDatabase]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --insecure --background --logtostderr --echo-sql --all --stats --decommission --shutdown
      --dry-run --self
      """,
    values: """
      -p --port -u --user --certs-dir --format --log --cluster-name --ca-key
      --cert-principal-map --store -s --locality --cache --max-sql-memory --listen-addr
      --advertise-addr --http-addr --join --drain-wait --wait --decommission-timeout
      """,
    operands: .ignored,
    does: [.readsServer]
  )

  static let cockroachNodeDecommission = Tool(
    "decommission",
    aliases: ["drain", "recommission"],
    summary: "Takes a member out, or back.",
    grammar: .pflag,
    options: [
      .value("--host", does: [.connects]), .value("--url", does: [.otherDatabase]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --insecure --background --logtostderr --echo-sql --all --stats --decommission --shutdown
      --dry-run --self
      """,
    values: """
      -p --port -u --user --certs-dir --format --log --cluster-name --ca-key
      --cert-principal-map --store -s --locality --cache --max-sql-memory --listen-addr
      --advertise-addr --http-addr --join --drain-wait --wait --decommission-timeout
      """,
    operands: .ignored,
    does: [
      Deed(
        .modify,
        .fixed(.cluster, "cockroach"),
        reversibility: .unknown,
        why: "the cluster has a member less"
      )
    ]
  )

  static let cockroachCert = Tool(
    "cert",
    aliases: [
      "gen", "version", "help", "statement-diag", "auth-session", "convert-url", "sqlfmt",
      "workload",
    ],
    summary: "Prints or makes something.",
    grammar: .none,
    options: [.value("--host", does: [.connects]), .value("--url", does: [.otherDatabase])],
    flags: """
      --insecure --background --logtostderr --echo-sql --all --stats --decommission --shutdown
      --dry-run --self
      """,
    values: """
      -p --port -u --user --certs-dir --format --log --cluster-name --ca-key
      --cert-principal-map --store -s --locality --cache --max-sql-memory --listen-addr
      --advertise-addr --http-addr --join --drain-wait --wait --decommission-timeout
      """,
    operands: .ignored,
    does: [.scaffolds]
  )

  static let cockroachDebug = Tool(
    "debug",
    summary: "Looks into the server's files, or repairs them.",
    grammar: .none,
    options: [.value("--host", does: [.connects]), .value("--url", does: [.otherDatabase])],
    flags: """
      --insecure --background --logtostderr --echo-sql --all --stats --decommission --shutdown
      --dry-run --self
      """,
    values: """
      -p --port -u --user --certs-dir --format --log --cluster-name --ca-key
      --cert-principal-map --store -s --locality --cache --max-sql-memory --listen-addr
      --advertise-addr --http-addr --join --drain-wait --wait --decommission-timeout
      """,
    operands: .ignored,
    does: [
      Deed(
        .unknown,
        .fixed(.database, "debug"),
        why: "some commands of debug change files of the server"
      )
    ]
  )

  static let cockroachQuit = Tool(
    "quit",
    summary: "Stops a server.",
    grammar: .pflag,
    options: [
      .value("--host", does: [.connects]), .value("--url", does: [.otherDatabase]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --insecure --background --logtostderr --echo-sql --all --stats --decommission --shutdown
      --dry-run --self
      """,
    values: """
      -p --port -u --user --certs-dir --format --log --cluster-name --ca-key
      --cert-principal-map --store -s --locality --cache --max-sql-memory --listen-addr
      --advertise-addr --http-addr --join --drain-wait --wait --decommission-timeout
      """,
    does: [.turnsServer]
  )

  static let cockroachImport = Tool(
    "import",
    aliases: ["nodelocal", "userfile"],
    summary: "Copies files into the cluster.",
    grammar: .none,
    options: [.value("--host", does: [.connects]), .value("--url", does: [.otherDatabase])],
    flags: """
      --insecure --background --logtostderr --echo-sql --all --stats --decommission --shutdown
      --dry-run --self
      """,
    values: """
      -p --port -u --user --certs-dir --format --log --cluster-name --ca-key
      --cert-principal-map --store -s --locality --cache --max-sql-memory --listen-addr
      --advertise-addr --http-addr --join --drain-wait --wait --decommission-timeout
      """,
    operands: .ignored,
    does: [.importsRows]
  )
}
