internal import Effects
internal import ToolDescriptions

extension Tool {
  static let influx = Tool(
    "influx",
    summary: "Talks to InfluxDB.",
    source: "https://docs.influxdata.com/influxdb/v2/reference/cli/influx/, influx 2.7",
    grammar: .pflag,
    options: [.flag("-h", "--help", "--version", sets: [.help])],
    flags: "--skip-verify --json --hide-headers --http-debug",
    values: """
      --host -t --token -o --org --org-id -c --active-config --configs-path --trace-debug-id
      -b --bucket --bucket-id
      """,
    subcommands: [
      .influxVersion, .influxQuery, .influxWrite, .influxDelete, .influxBackup, .influxRestore,
      .influxBucket, .influxAuth,
    ],
    examples: [
      Example("influx query 'from(bucket:\"a\")'", "execute other code from(bucket:\"a\")"),
      Example(
        "influx delete --bucket a --start 1970-01-01T00:00:00Z --stop 2030-01-01T00:00:00Z",
        "delete database server data"
      ),
      Example("influx bucket zap", "unknown program influx bucket zap"),
    ]
  )

  static let influxVersion = Tool(
    "version",
    aliases: ["help", "ping", "completion"],
    summary: "Tells about itself or the server.",
    grammar: .pflag,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "--skip-verify --json --hide-headers --http-debug",
    values: """
      --host -t --token -o --org --org-id -c --active-config --configs-path --trace-debug-id
      -b --bucket --bucket-id
      """,
    operands: .ignored
  )

  static let influxQuery = Tool(
    "query",
    summary: "Runs a query of Flux, which may write with to().",
    grammar: .pflag,
    options: [
      .value("-f", "--file", does: [Deed(.execute, .script(.other))]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "-r --raw --skip-verify --json --hide-headers --http-debug",
    values: """
      -p --profilers --host -t --token -o --org --org-id -c --active-config --configs-path
      --trace-debug-id -b --bucket --bucket-id
      """,
    operands: .each([.runsStatements])
  )

  static let influxWrite = Tool(
    "write",
    summary: "Writes points, which replace those of the same time.",
    grammar: .pflag,
    options: [
      .value("-f", "--file", does: [.reads]), .flag("--skipHeader", "--skipRowOnError"),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "--skip-verify --json --hide-headers --http-debug",
    values: """
      -p --precision --format --header --rate-limit --url -u --encoding --errors-file
      --compression --host -t --token -o --org --org-id -c --active-config --configs-path
      --trace-debug-id -b --bucket --bucket-id
      """,
    operands: .ignored,
    does: [.importsRows]
  )

  static let influxDelete = Tool(
    "delete",
    summary: "Deletes points of a span of time.",
    grammar: .pflag,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "--skip-verify --json --hide-headers --http-debug",
    values: """
      --start --stop -p --predicate --host -t --token -o --org --org-id -c --active-config
      --configs-path --trace-debug-id -b --bucket --bucket-id
      """,
    does: [.dropsServerData]
  )

  static let influxBackup = Tool(
    "backup",
    summary: "Copies the server's data into a directory.",
    grammar: .pflag,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "--skip-verify --json --hide-headers --http-debug",
    values: """
      --compression --host -t --token -o --org --org-id -c --active-config --configs-path
      --trace-debug-id -b --bucket --bucket-id
      """,
    operands: .each([.creates])
  )

  static let influxRestore = Tool(
    "restore",
    summary: "Puts a copy back.",
    grammar: .pflag,
    options: [.flag("--full", sets: ["full"]), .flag("-h", "--help", sets: [.help])],
    flags: "--skip-verify --json --hide-headers --http-debug",
    values: """
      --new-bucket --new-org --host -t --token -o --org --org-id -c --active-config
      --configs-path --trace-debug-id -b --bucket --bucket-id
      """,
    operands: .each([.readsTree]),
    does: [
      Deed(
        .overwrite,
        .fixed(.database, "server data"),
        when: ["full"],
        reversibility: .irreversible,
        why: "everything on the server is replaced"
      ), Deed(.modify, .fixed(.database, "server data"), unless: ["full"], reversibility: .unknown),
    ]
  )

  static let influxBucket = Tool(
    "bucket",
    summary: "Manages buckets.",
    grammar: .pflag,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "--skip-verify --json --hide-headers --http-debug",
    values: """
      --host -t --token -o --org --org-id -c --active-config --configs-path --trace-debug-id
      -b --bucket --bucket-id
      """,
    subcommands: [.influxBucketList, .influxBucketCreate, .influxBucketDelete, .influxBucketUpdate]
  )

  static let influxBucketList = Tool(
    "list",
    aliases: ["ls", "find"],
    summary: "Lists.",
    grammar: .pflag,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "--skip-verify --json --hide-headers --http-debug",
    values: """
      -n --name -i --id --host -t --token -o --org --org-id -c --active-config --configs-path
      --trace-debug-id -b --bucket --bucket-id
      """,
    does: [.readsServer]
  )

  static let influxBucketCreate = Tool(
    "create",
    summary: "Makes a bucket.",
    grammar: .pflag,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "--skip-verify --json --hide-headers --http-debug",
    values: """
      -n --name -d --description -r --retention --shard-group-duration --schema-type --host -t
      --token -o --org --org-id -c --active-config --configs-path --trace-debug-id -b --bucket
      --bucket-id
      """,
    does: [Deed(.create, .fixed(.database, "bucket"), reversibility: .reversible)]
  )

  static let influxBucketDelete = Tool(
    "delete",
    aliases: ["rm"],
    summary: "Deletes a bucket with every point in it.",
    grammar: .pflag,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "--skip-verify --json --hide-headers --http-debug",
    values: """
      -n --name -i --id --host -t --token -o --org --org-id -c --active-config --configs-path
      --trace-debug-id -b --bucket --bucket-id
      """,
    does: [.dropsServerData]
  )

  static let influxBucketUpdate = Tool(
    "update",
    summary: "Changes a bucket; a shorter retention deletes points.",
    grammar: .pflag,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "--skip-verify --json --hide-headers --http-debug",
    values: """
      -n --name -i --id -d --description -r --retention --shard-group-duration --host -t
      --token -o --org --org-id -c --active-config --configs-path --trace-debug-id -b --bucket
      --bucket-id
      """,
    does: [
      Deed(
        .modify,
        .fixed(.database, "bucket"),
        reversibility: .unknown,
        why: "a shorter retention deletes points"
      )
    ]
  )

  static let influxAuth = Tool(
    "auth",
    aliases: [
      "user", "org", "task", "telegrafs", "secret", "dashboards", "template", "v1", "remote",
      "replication", "scripts", "stacks", "apply", "export", "setup", "config", "server-config",
      "bucket-schema", "transpile",
    ],
    summary: "Manages the server.",
    grammar: .inputs,
    flags: "--skip-verify --json --hide-headers --http-debug",
    values: """
      --host -t --token -o --org --org-id -c --active-config --configs-path --trace-debug-id
      -b --bucket --bucket-id
      """,
    operands: .reader(.operation),
    verbs: [
      Verb("list", .readsServer),
      Verb("ls", .readsServer),
      Verb("find", .readsServer),
      Verb("list", .readsServer),
      Verb("ls", .readsServer),
      Verb("find", .readsServer),
      Verb("server-config", .readsServer),
      Verb(
        "create",
        Deed(.create, .fixed(.database, "server setting"), reversibility: .reversible)
      ),
      Verb("set", Deed(.create, .fixed(.database, "server setting"), reversibility: .reversible)),
      Verb("delete", .dropsServerData),
      Verb("rm", .dropsServerData),
      Verb("remove", .dropsServerData),
      Verb("update", Deed(.modify, .fixed(.database, "server setting"), reversibility: .unknown)),
      Verb("password", Deed(.modify, .fixed(.database, "server setting"), reversibility: .unknown)),
      Verb("activate", Deed(.modify, .fixed(.database, "server setting"), reversibility: .unknown)),
      Verb("active", Deed(.modify, .fixed(.database, "server setting"), reversibility: .unknown)),
      Verb("inactive", Deed(.modify, .fixed(.database, "server setting"), reversibility: .unknown)),
    ]
  )
}
