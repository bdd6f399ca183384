internal import Effects
internal import ToolDescriptions

extension Tool {
  static let mongodump = Tool(
    "mongodump",
    summary: "Copies collections of MongoDB into files.",
    source: "https://www.mongodb.com/docs/database-tools/mongodump/, database tools 100.10",
    grammar: .exact,
    options: [
      .value("--host", "-h", does: [.connects]), .value("--uri", does: [.opens]),
      .value("--out", "-o", sets: ["out"], does: [Deed(.overwrite, .tree)]),
      .optional("--archive", sets: ["out"], does: [.overwrites]),
      .value("--config", "--queryFile", "--sslCAFile", "--sslPEMKeyFile", does: [.reads]),
      .flag("--help", "--version", sets: [.help]),
    ],
    flags: """
      --quiet -v --verbose --gzip --oplog --dumpDbUsersAndRoles --viewsAsCollections --ssl
      --tls --sslAllowInvalidCertificates --tlsInsecure --excludeCollectionsWithPrefix
      """,
    values: """
      --port -u --username -p --password -d --db -c --collection -q --query --readPreference
      --excludeCollection -j --numParallelCollections --authenticationDatabase
      --authenticationMechanism --compressors --sslPEMKeyPassword --awsSessionToken
      """,
    operands: .each([.opens]),
    does: [
      Deed(.read, .fixed(.database, "server")),
      Deed(.overwrite, .fixedPath("dump"), unless: ["out"]),
    ],
    examples: [
      Example("mongodump -d app -o out", "overwrite out/**", "read database server"),
      Example(
        "mongodump --uri mongodb://h/app --gzip --archive=a.gz",
        "overwrite a.gz",
        "read database mongodb://h/app",
        "read database server"
      ),
      Example("mongodump --zap", "overwrite dump", "read database server", "unknown text --zap"),
    ]
  )
}
