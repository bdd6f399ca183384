internal import ToolDescriptions

extension Tool {
  static let mongostat = Tool(
    "mongostat",
    summary: "Shows what MongoDB does.",
    source: "https://www.mongodb.com/docs/database-tools/mongostat/, database tools 100.10",
    grammar: .exact,
    options: [
      .value("--host", "-h", does: [.connects]), .value("--uri", does: [.opens]),
      .flag("--help", "--version", sets: [.help]),
    ],
    flags: """
      --quiet -v --verbose --noheaders --discover --http --all --json --humanReadable
      --interactive --ssl --tls
      """,
    values: """
      --port -u --username -p --password -o -O -n --rowcount --authenticationDatabase
      --authenticationMechanism --locks
      """,
    operands: .ignored,
    does: [.readsServer],
    examples: [
      Example("mongostat", "read database server"),
      Example("mongostat --host db 5", "read database server", "read host db"),
      Example("mongostat --zap", "read database server", "unknown text --zap"),
    ]
  )
}
