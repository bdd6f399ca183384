internal import Effects
internal import ToolDescriptions

extension Tool {
  static let litestream = Tool(
    "litestream",
    summary: "Copies a database file to where it can be restored from.",
    source: "https://litestream.io/reference/, Litestream 0.3",
    grammar: .single,
    options: [.value("-config", does: [.reads]), .flag("-h", "-help", "--version", sets: [.help])],
    subcommands: [.litestreamReplicate, .litestreamRestore, .litestreamDatabases],
    examples: [
      Example("litestream replicate a.db s3://b/a", "send object replica"),
      Example("litestream restore -o a.db s3://b/a", "create a.db", "create s3://b/a"),
      Example("litestream zap", "unknown program litestream zap"),
    ]
  )

  static let litestreamReplicate = Tool(
    "replicate",
    summary: "Copies changes.",
    grammar: .single,
    options: [
      .value("-exec", does: [Deed(.execute, .code(.shell))]), .value("-config", does: [.reads]),
      .flag("-h", "-help", sets: [.help]),
    ],
    flags: "-no-expand-env -trace",
    operands: .ignored,
    does: [Deed(.send, .fixed(.object, "replica"), reversibility: .reversible)]
  )

  static let litestreamRestore = Tool(
    "restore",
    summary: "Puts a copy back where no file is.",
    grammar: .single,
    options: [
      .value("-o", does: [.creates]), .value("-config", does: [.reads]),
      .flag("-h", "-help", sets: [.help]),
    ],
    flags: "-if-db-not-exists -if-replica-exists -no-expand-env -v",
    values: "-replica -generation -index -timestamp -parallelism",
    operands: .each([.creates])
  )

  static let litestreamDatabases = Tool(
    "databases",
    aliases: ["generations", "snapshots", "wal", "version"],
    summary: "Shows something.",
    grammar: .single,
    options: [.value("-config", does: [.reads]), .flag("-h", "-help", sets: [.help])],
    flags: "-no-expand-env",
    values: "-replica",
    operands: .ignored,
    does: [.readsDatabase]
  )
}
