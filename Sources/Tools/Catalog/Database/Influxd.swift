internal import ToolDescriptions

extension Tool {
  static let influxd = Tool(
    "influxd",
    summary: "Runs InfluxDB.",
    source: "https://docs.influxdata.com/influxdb/v2/reference/cli/influxd/, influxd 2.7",
    grammar: .pflag,
    options: [.flag("-h", "--help", "--version", sets: [.help])],
    subcommands: [
      .influxdVersion, .influxdRun, .influxdInspect, .influxdRecovery, .influxdUpgrade,
    ],
    examples: [
      Example("influxd version"),
      Example("influxd inspect delete-tsm --measurement a x.tsm", "delete database server data"),
      Example("influxd zap", "unknown program influxd zap"),
    ]
  )

  static let influxdVersion = Tool(
    "version",
    aliases: ["help", "print-config"],
    summary: "Tells about itself.",
    grammar: .pflag,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "--json",
    values: "--key-name",
    operands: .ignored
  )

  static let influxdRun = Tool(
    "run",
    summary: "Runs the server.",
    grammar: .pflag,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "--reporting-disabled --e2e-testing",
    values: "--http-bind-address --bolt-path --engine-path --log-level --store",
    does: [.turnsServer]
  )

  static let influxdInspect = Tool(
    "inspect",
    summary: "Looks into the files of the server.",
    grammar: .none,
    operands: .reader(.operation),
    verbs: [
      Verb("export-lp", .readsServer),
      Verb("export-index", .readsServer),
      Verb("dump-tsm", .readsServer),
      Verb("dump-tsi", .readsServer),
      Verb("dump-wal", .readsServer),
      Verb("report-tsm", .readsServer),
      Verb("report-tsi", .readsServer),
      Verb("report-db", .readsServer),
      Verb("verify-tsm", .readsServer),
      Verb("verify-seriesfile", .readsServer),
      Verb("verify-wal", .readsServer),
      Verb("verify-tombstone", .readsServer),
      Verb("check-schema", .readsServer),
      Verb("merge-schema", .readsServer),
      Verb("build-tsi", .dropsServerData),
      Verb("delete-tsm", .dropsServerData),
    ]
  )

  static let influxdRecovery = Tool(
    "recovery",
    summary: "Changes users and tokens without asking for a password.",
    grammar: .none,
    operands: .ignored,
    does: [.changesUsers]
  )

  static let influxdUpgrade = Tool(
    "upgrade",
    aliases: ["downgrade"],
    summary: "Changes the files of the server to another version.",
    grammar: .pflag,
    options: [.flag("-h", "--help", sets: [.help]), .flag("-f", "--force", skipsQuestion: true)],
    values: """
      --v1-dir --v2-config-path --engine-path --bolt-path --config-file --log-path --username
      --org --bucket --retention --token --continuous-query-export-path --sqlite-path
      """,
    operands: .ignored,
    does: [.changesServerData]
  )
}
