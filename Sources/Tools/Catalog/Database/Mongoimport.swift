internal import Effects
internal import ToolDescriptions

extension Tool {
  static let mongoimport = Tool(
    "mongoimport",
    summary: "Puts documents of a file into MongoDB.",
    source: "https://www.mongodb.com/docs/database-tools/mongoimport/, database tools 100.10",
    grammar: .exact,
    options: [
      .flag("--drop", sets: ["drop"]), .value("--mode", sets: ["mode"]),
      .value("--host", "-h", does: [.connects]), .value("--uri", does: [.opens]),
      .value("--file", "--fieldFile", "--config", does: [.reads]),
      .flag("--help", "--version", sets: [.help]),
    ],
    flags: """
      --quiet -v --verbose --jsonArray --headerline --ignoreBlanks --stopOnError
      --maintainInsertionOrder --bypassDocumentValidation --columnsHaveTypes --legacy
      --useArrayIndexFields --ssl --tls --tlsInsecure
      """,
    values: """
      --port -u --username -p --password -d --db -c --collection -f --fields --type
      --upsertFields --parseGrace --writeConcern -j --numInsertionWorkers
      --authenticationDatabase --authenticationMechanism
      """,
    operands: .each([.reads]),
    does: [
      Deed(
        .overwrite,
        .fixed(.database, "rows"),
        when: ["drop"],
        reversibility: .irreversible,
        why: "the collection is dropped first",
        safer: "a new collection"
      ),
      Deed(
        .modify,
        .fixed(.database, "rows"),
        unless: ["drop"],
        reversibility: .unknown,
        why: "documents come beside those that are there, or replace them"
      ),
    ],
    examples: [
      Example("mongoimport -d app -c users a.json", "modify database rows", "read a.json"),
      Example(
        "mongoimport --drop -d app -c users --file a.json",
        "overwrite database rows",
        "read a.json"
      ),
      Example("mongoimport --zap", "modify database rows", "unknown text --zap"),
    ]
  )
}
