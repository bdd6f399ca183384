internal import Effects
internal import ToolDescriptions

extension Tool {
  static let clickhouseSuite = Tool(
    "clickhouse",
    summary: "Runs a part of ClickHouse.",
    source: "https://clickhouse.com/docs/operations/utilities, ClickHouse 24.8",
    grammar: .exact,
    options: [.flag("-h", "--help", "--version", sets: [.help])],
    subcommands: [
      .clickhouseSuiteClient, .clickhouseSuiteLocal, .clickhouseSuiteFormat, .clickhouseSuiteServer,
    ],
    examples: [
      Example("clickhouse client -q 'SELECT 1'", "execute mysql code SELECT 1"),
      Example(
        "clickhouse local -q 'SELECT 1' --file a.csv",
        "execute mysql code SELECT 1",
        "read a.csv"
      ),
      Example("clickhouse zap", "unknown program clickhouse zap"),
    ]
  )

  static let clickhouseSuiteClient = Tool(
    "client",
    summary: "Reads SQL and runs it in ClickHouse.",
    grammar: .exact,
    options: [
      .value("-q", "--query", sets: ["commands"], does: [Deed(.execute, .code(.mysql))]),
      .value("--queries-file", sets: ["commands"], does: [Deed(.execute, .script(.mysql))]),
      .value("-h", "--host", does: [.connects]), .flag("--help", "--version", sets: [.help]),
    ],
    flags: """
      -n --multiquery -m --multiline -t --time -E --vertical --stacktrace -s --secure --echo
      --progress --ask-password
      """,
    values: "--port -u --user --password -d --database -f --format --connection",
    operands: .each([.opens]),
    does: [Deed(.execute, .input(.mysql), unless: ["commands"])]
  )

  static let clickhouseSuiteLocal = Tool(
    "local",
    summary: "Runs SQL over files here.",
    grammar: .exact,
    options: [
      .value("-q", "--query", sets: ["commands"], does: [Deed(.execute, .code(.mysql))]),
      .value("--queries-file", sets: ["commands"], does: [Deed(.execute, .script(.mysql))]),
      .value("--file", does: [.reads]), .value("--path", does: [.creates]),
      .flag("--help", "--version", sets: [.help]),
    ],
    flags: "-n --multiquery -s --stacktrace --echo --verbose --ignore-error",
    values: """
      -N --table -S --structure --input-format --output-format -f --format --logger.level
      """,
    operands: .each([.reads]),
    does: [Deed(.execute, .input(.mysql), unless: ["commands"])]
  )

  static let clickhouseSuiteFormat = Tool(
    "format",
    aliases: [
      "obfuscator", "compressor", "benchmark", "extract-from-config", "hash-binary", "help",
    ],
    summary: "Prints something.",
    grammar: .none,
    operands: .ignored
  )

  static let clickhouseSuiteServer = Tool(
    "server",
    aliases: ["keeper", "start", "stop", "restart", "status"],
    summary: "Runs or stops the server.",
    grammar: .none,
    operands: .ignored,
    does: [.turnsServer]
  )
}
