internal import Effects
internal import ToolDescriptions

extension Tool {
  static let mongorestore = Tool(
    "mongorestore",
    summary: "Puts files back into MongoDB.",
    source: "https://www.mongodb.com/docs/database-tools/mongorestore/, database tools 100.10",
    grammar: .exact,
    options: [
      .flag("--drop", sets: ["drop"]), .flag("--dryRun", sets: [.dryRun]),
      .value("--host", "-h", does: [.connects]), .value("--uri", does: [.opens]),
      .value("--dir", does: [.readsTree]), .optional("--archive", does: [.reads]),
      .value("--config", "--sslCAFile", "--sslPEMKeyFile", does: [.reads]),
      .flag("--help", "--version", sets: [.help]),
    ],
    flags: """
      --quiet -v --verbose --gzip --oplogReplay --restoreDbUsersAndRoles --objcheck
      --keepIndexVersion --noIndexRestore --noOptionsRestore --maintainInsertionOrder
      --preserveUUID --stopOnError --bypassDocumentValidation --fixDottedHashIndex
      --convertLegacyIndexes --ssl --tls --tlsInsecure
      """,
    values: """
      --port -u --username -p --password -d --db -c --collection --nsInclude --nsExclude
      --nsFrom --nsTo --excludeCollection --excludeCollectionsWithPrefix --oplogLimit
      --oplogFile --writeConcern -j --numParallelCollections
      --numInsertionWorkersPerCollection --authenticationDatabase --authenticationMechanism
      --compressors
      """,
    operands: .each([.readsTree]),
    does: [
      Deed(
        .overwrite,
        .fixed(.database, "rows"),
        when: ["drop"],
        reversibility: .irreversible,
        why: "each collection of the dump is dropped first",
        safer: "--nsFrom and --nsTo, into a new database"
      ),
      Deed(
        .modify,
        .fixed(.database, "rows"),
        unless: ["drop"],
        reversibility: .unknown,
        why: "documents come beside those that are there"
      ),
    ],
    examples: [
      Example("mongorestore dump", "modify database rows", "read dump/**"),
      Example("mongorestore --drop dump", "overwrite database rows", "read dump/**"),
      Example("mongorestore --zap", "modify database rows", "unknown text --zap"),
    ]
  )
}
