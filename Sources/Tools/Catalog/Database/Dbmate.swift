internal import ToolDescriptions

extension Tool {
  static let dbmate = Tool(
    "dbmate",
    summary: "Applies migrations of dbmate to a database.",
    source: "https://github.com/amacneil/dbmate, dbmate 2.20",
    grammar: .exact,
    options: [
      .value("-u", "--url", does: [.otherDatabase]),
      .flag("-h", "--help", "--version", sets: [.help]),
    ],
    flags: "--no-dump-schema --wait --strict -v --verbose",
    values: """
      -e --env --env-file -d --migrations-dir --migrations-table -s --schema-file
      --wait-interval --wait-timeout --driver
      """,
    operands: .none,
    subcommands: [
      .dbmateUp, .dbmateRollback, .dbmateDrop, .dbmateCreate, .dbmateLoad, .dbmateNew,
      .dbmateStatus, .dbmateDump, .dbmateWait,
    ],
    examples: [
      Example("dbmate up", "modify database"),
      Example("dbmate drop", "delete database"),
      Example("dbmate zap", "unknown program dbmate zap"),
    ]
  )

  static let dbmateUp = Tool(
    "up",
    aliases: ["migrate"],
    summary: "Applies migrations.",
    grammar: .exact,
    options: [.value("-u", "--url", does: [.otherDatabase]), .flag("-h", "--help", sets: [.help])],
    flags: "--no-dump-schema --wait --strict -v --verbose",
    values: """
      -e --env --env-file -d --migrations-dir --migrations-table -s --schema-file
      --wait-interval --wait-timeout --driver
      """,
    does: [.migratesDatabase]
  )

  static let dbmateRollback = Tool(
    "rollback",
    aliases: ["down"],
    summary: "Takes the last migration back.",
    grammar: .exact,
    options: [.value("-u", "--url", does: [.otherDatabase]), .flag("-h", "--help", sets: [.help])],
    flags: "--no-dump-schema --wait --strict -v --verbose",
    values: """
      -e --env --env-file -d --migrations-dir --migrations-table -s --schema-file
      --wait-interval --wait-timeout --driver
      """,
    does: [.losesData]
  )

  static let dbmateDrop = Tool(
    "drop",
    summary: "Deletes the database.",
    grammar: .exact,
    options: [.value("-u", "--url", does: [.otherDatabase]), .flag("-h", "--help", sets: [.help])],
    flags: "--no-dump-schema --wait --strict -v --verbose",
    values: """
      -e --env --env-file -d --migrations-dir --migrations-table -s --schema-file
      --wait-interval --wait-timeout --driver
      """,
    does: [.dropsDatabase]
  )

  static let dbmateCreate = Tool(
    "create",
    summary: "Makes the database.",
    grammar: .exact,
    options: [.value("-u", "--url", does: [.otherDatabase]), .flag("-h", "--help", sets: [.help])],
    flags: "--no-dump-schema --wait --strict -v --verbose",
    values: """
      -e --env --env-file -d --migrations-dir --migrations-table -s --schema-file
      --wait-interval --wait-timeout --driver
      """,
    does: [.createsDatabase]
  )

  static let dbmateLoad = Tool(
    "load",
    summary: "Runs the file of the schema.",
    grammar: .exact,
    options: [.value("-u", "--url", does: [.otherDatabase]), .flag("-h", "--help", sets: [.help])],
    flags: "--no-dump-schema --wait --strict -v --verbose",
    values: """
      -e --env --env-file -d --migrations-dir --migrations-table -s --schema-file
      --wait-interval --wait-timeout --driver
      """,
    does: [.migratesDatabase]
  )

  static let dbmateNew = Tool(
    "new",
    aliases: ["n"],
    summary: "Makes a migration.",
    grammar: .exact,
    options: [.value("-u", "--url", does: [.otherDatabase]), .flag("-h", "--help", sets: [.help])],
    flags: "--no-dump-schema --wait --strict -v --verbose",
    values: """
      -e --env --env-file -d --migrations-dir --migrations-table -s --schema-file
      --wait-interval --wait-timeout --driver
      """,
    operands: .ignored,
    does: [.scaffolds]
  )

  static let dbmateStatus = Tool(
    "status",
    summary: "Shows migrations.",
    grammar: .exact,
    options: [.value("-u", "--url", does: [.otherDatabase]), .flag("-h", "--help", sets: [.help])],
    flags: "--exit-code --quiet --no-dump-schema --wait --strict -v --verbose",
    values: """
      -e --env --env-file -d --migrations-dir --migrations-table -s --schema-file
      --wait-interval --wait-timeout --driver
      """,
    does: [.readsDatabase]
  )

  static let dbmateDump = Tool(
    "dump",
    summary: "Writes the file of the schema.",
    grammar: .exact,
    options: [.value("-u", "--url", does: [.otherDatabase]), .flag("-h", "--help", sets: [.help])],
    flags: "--no-dump-schema --wait --strict -v --verbose",
    values: """
      -e --env --env-file -d --migrations-dir --migrations-table -s --schema-file
      --wait-interval --wait-timeout --driver
      """,
    does: [.readsDatabase, .scaffolds]
  )

  static let dbmateWait = Tool(
    "wait",
    aliases: ["help", "h"],
    summary: "Waits for the database.",
    grammar: .exact,
    options: [.value("-u", "--url", does: [.otherDatabase]), .flag("-h", "--help", sets: [.help])],
    flags: "--no-dump-schema --wait --strict -v --verbose",
    values: """
      -e --env --env-file -d --migrations-dir --migrations-table -s --schema-file
      --wait-interval --wait-timeout --driver
      """,
    operands: .ignored,
    does: [.readsDatabase]
  )
}
