internal import Effects
internal import ToolDescriptions

extension Tool {
  static let clickhouseClient = Tool(
    "clickhouse-client",
    summary: "Reads SQL and runs it in ClickHouse.",
    source: "https://clickhouse.com/docs/interfaces/cli, ClickHouse 24.8",
    grammar: .exact,
    options: [
      .value("-q", "--query", sets: ["commands"], does: [Deed(.execute, .code(.mysql))]),
      .value("--queries-file", sets: ["commands"], does: [Deed(.execute, .script(.mysql))]),
      .value("-h", "--host", does: [.connects]),
      .value("-C", "--config-file", "--config", does: [.reads]),
      .flag("--help", "--version", "-V", sets: [.help]),
    ],
    flags: """
      -n --multiquery -m --multiline -t --time -E --vertical --stacktrace -s --secure --echo
      --highlight --progress --no-progress --ask-password --interactive --ignore-error
      --hardware-utilization --print-profile-events --disable_suggestion -A --no-warnings
      --processed-rows --accept-invalid-certificate --verbose
      """,
    values: """
      --port -u --user --password -d --database -f --format --connection --log-level
      --max_memory_usage --param_id --output-format --history_file --quota_key
      --query-fuzzer-runs --interleave-queries-file --max_threads --max_execution_time
      --send_logs_level --input-format --query_id --server_logs_file --prompt
      --format_csv_delimiter
      """,
    operands: .each([.opens]),
    does: [Deed(.execute, .input(.mysql), unless: ["commands"])],
    examples: [
      Example("clickhouse-client -q 'SELECT 1'", "execute mysql code SELECT 1"),
      Example(
        "clickhouse-client --host db --query 'DROP TABLE t'",
        "execute mysql code DROP TABLE t",
        "read host db"
      ),
      Example("clickhouse-client --zap", "execute mysql input", "unknown text --zap"),
    ]
  )
}
