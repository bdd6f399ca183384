internal import ToolDescriptions

extension Tool {
  static let mongoexport = Tool(
    "mongoexport",
    summary: "Copies documents of MongoDB into a file.",
    source: "https://www.mongodb.com/docs/database-tools/mongoexport/, database tools 100.10",
    grammar: .exact,
    options: [
      .value("--host", "-h", does: [.connects]), .value("--uri", does: [.opens]),
      .value("--out", "-o", does: [.overwrites]),
      .value("--fieldFile", "--queryFile", "--config", does: [.reads]),
      .flag("--help", "--version", sets: [.help]),
    ],
    flags: """
      --quiet -v --verbose --jsonArray --pretty --noHeaderLine --assertExists --slaveOk --ssl
      --tls --tlsInsecure --forceTableScan
      """,
    values: """
      --port -u --username -p --password -d --db -c --collection -f --fields --type
      --jsonFormat -q --query --readPreference --skip --limit --sort --authenticationDatabase
      --authenticationMechanism
      """,
    operands: .each([.opens]),
    does: [.readsServer],
    examples: [
      Example("mongoexport -d app -c users -o a.json", "overwrite a.json", "read database server"),
      Example("mongoexport -d app -c users", "read database server"),
      Example("mongoexport --zap", "read database server", "unknown text --zap"),
    ]
  )
}
