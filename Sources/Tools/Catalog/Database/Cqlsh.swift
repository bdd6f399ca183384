internal import Effects
internal import ToolDescriptions

extension Tool {
  static let cqlsh = Tool(
    "cqlsh",
    summary: "Reads CQL and runs it in Cassandra.",
    source: "cqlsh --help, Cassandra 4.1",
    grammar: .exact,
    options: [
      .value("-e", "--execute", sets: ["commands"], does: [.runsStatements]),
      .value("-f", "--file", sets: ["commands"], does: [Deed(.execute, .script(.other))]),
      .value("--cqlshrc", "--credentials", does: [.reads]),
      .flag("-h", "--help", "--version", sets: [.help]),
    ],
    flags: "-C --color --no-color --browser --ssl --no_compact --debug --tty",
    values: """
      -u --username -p --password -k --keyspace --encoding --cqlversion --protocol-version
      --connect-timeout --request-timeout -t --no-compact --consistency-level
      --serial-consistency-level
      """,
    operands: .list([[.connects], []], rest: []),
    does: [Deed(.execute, .input(.other), unless: ["commands"])],
    examples: [
      Example("cqlsh -e 'DROP KEYSPACE app'", "execute other code DROP KEYSPACE app"),
      Example("cqlsh db.example.com 9042", "execute other input", "read host db.example.com"),
      Example("cqlsh --zap", "execute other input", "unknown text --zap"),
    ]
  )
}
