internal import Effects
internal import ToolDescriptions

extension Tool {
  static let sqlcmd = Tool(
    "sqlcmd",
    summary: "Reads SQL and runs it in SQL Server.",
    source: "https://learn.microsoft.com/sql/tools/sqlcmd/sqlcmd-utility, sqlcmd 1.8",
    grammar: .posix,
    options: [
      .value(
        "-Q",
        "-q",
        "--query",
        "--initial-query",
        sets: ["commands"],
        does: [Deed(.execute, .code(.psql))]
      ), .value("-i", "--input-file", sets: ["commands"], does: [Deed(.execute, .script(.psql))]),
      .value("-o", "--output-file", does: [.overwrites]),
      .value("-S", "--server", does: [.connects]),
      .flag("-?", "-h", "--help", "--version", "-L", sets: [.help]),
    ],
    flags: """
      -E -C -I -e -N -b -c -m -p -r -R -X -G -k -M -y -Y -Z -z -A -F -V -u
      --use-trusted-connection --trust-server-certificate
      """,
    values: """
      -U -P -d -l -t -H -w -s -W -v -f -a -D --user-name --database-name --password
      --variables
      """,
    does: [Deed(.execute, .input(.psql), unless: ["commands"])],
    takesOtherWords: true,
    subcommands: [
      .sqlcmdConfig, .sqlcmdQuery, .sqlcmdCreate, .sqlcmdStart, .sqlcmdDelete, .sqlcmdUse,
      .sqlcmdVersion,
    ],
    examples: [
      Example("sqlcmd query 'SELECT 1'", "execute psql code SELECT 1"),
      Example(
        "sqlcmd -S db -d app -Q 'DROP TABLE t'",
        "execute psql code DROP TABLE t",
        "read host db"
      ),
      Example("sqlcmd --zap", "execute psql input", "unknown text --zap"),
    ]
  )

  static let sqlcmdConfig = Tool(
    "config",
    summary: "Manages contexts of sqlcmd.",
    grammar: .none,
    operands: .reader(.operation),
    verbs: [
      Verb("connection-strings", .looks),
      Verb("cs", .looks),
      Verb("current-context", .looks),
      Verb("get-contexts", .looks),
      Verb("get-endpoints", .looks),
      Verb("get-users", .looks),
      Verb("view", .looks),
      Verb("add-context", .changesSettings),
      Verb("add-endpoint", .changesSettings),
      Verb("add-user", .changesSettings),
      Verb("use-context", .changesSettings),
      Verb("delete-context", Deed(.delete, .fixed(.setting, "sqlcmd"), reversibility: .unknown)),
      Verb("delete-endpoint", Deed(.delete, .fixed(.setting, "sqlcmd"), reversibility: .unknown)),
      Verb("delete-user", Deed(.delete, .fixed(.setting, "sqlcmd"), reversibility: .unknown)),
    ]
  )

  static let sqlcmdQuery = Tool(
    "query",
    summary: "Runs SQL.",
    grammar: .exact,
    options: [
      .value("-q", "--query", sets: ["commands"], does: [Deed(.execute, .code(.psql))]),
      .flag("-h", "--help", sets: [.help]),
    ],
    values: "-d --database",
    operands: .each([Deed(.execute, .code(.psql))])
  )

  static let sqlcmdCreate = Tool(
    "create",
    summary: "Makes a server in a container.",
    grammar: .none,
    operands: .ignored,
    does: [Deed(.create, .fixed(.container, "sqlcmd"), reversibility: .reversible)]
  )

  static let sqlcmdStart = Tool(
    "start",
    aliases: ["stop", "open"],
    summary: "Starts or stops a server in a container.",
    grammar: .none,
    operands: .ignored,
    does: [.turnsServer]
  )

  static let sqlcmdDelete = Tool(
    "delete",
    aliases: ["uninstall"],
    summary: "Deletes the server of the context, with its data.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", sets: [.help]), .flag("--yes", "--force", skipsQuestion: true),
    ],
    flags: "--cached",
    does: [.dropsServerData]
  )

  static let sqlcmdUse = Tool(
    "use",
    summary: "Puts a database from elsewhere into the server.",
    grammar: .none,
    operands: .ignored,
    does: [Deed(.create, .fixed(.database, "sqlcmd"), reversibility: .reversible)]
  )

  static let sqlcmdVersion = Tool(
    "version",
    aliases: ["help", "completion"],
    summary: "Tells about itself.",
    grammar: .none,
    operands: .ignored
  )
}
