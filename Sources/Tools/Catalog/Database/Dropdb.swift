internal import ToolDescriptions

extension Tool {
  static let dropdb = Tool(
    "dropdb",
    summary: "Deletes a database.",
    source: "dropdb(1), PostgreSQL 15.18",
    grammar: .gnu,
    options: [
      .flag("-f", "--force", skipsQuestion: true),
      .flag("-V", "--version", sets: [.help]),
      .flag("--if-exists"),
      .flag("-?", "--help", sets: [.help]),
      .value("-h", "--host", does: [.connects]),
    ],
    flags: "-e --echo -i --interactive -w --no-password -W --password",
    values: "-p --port -U --username --maintenance-db",
    operands: .each([.dropsNamed]),
    examples: [
      Example("dropdb app", "delete database app"),
      Example("dropdb --if-exists -f app", "delete database app"),
      Example("dropdb --zap app", "delete database app", "unknown text --zap"),
    ]
  )
}
