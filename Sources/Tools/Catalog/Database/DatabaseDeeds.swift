internal import Effects
internal import ToolDescriptions

extension Deed {
  /// The database that the settings name is deleted, or emptied.
  static let dropsDatabase = Deed(
    .delete,
    .database,
    why: "every row goes, and comes back only from a backup",
    safer: "a backup first, or a migration that changes only what is needed"
  )
  /// Tables or columns of the database may go.
  static let losesData = Deed(
    .overwrite,
    .database,
    why: "columns and tables that aren't wanted any more go with their rows",
    safer: "a migration that is written to a file and read first"
  )
  /// The database's schema or rows change.
  static let migratesDatabase = Deed(
    .modify,
    .database,
    why: "a migration may drop columns and tables",
    safer: "the command that only shows which migrations are pending"
  )
  /// The database is looked at.
  static let readsDatabase = Deed(.read, .database)
  /// A database appears.
  static let createsDatabase = Deed(.create, .database, reversibility: .reversible)
  /// The database is the one that the word names, rather than the one of the settings.
  static let otherDatabase = Deed(
    .unknown,
    .named(.database),
    why: "this is another database than the settings name"
  )
  /// The project's own code fills the database.
  static let seedsDatabase = Deed(.execute, .project)
  /// Files of the project appear.
  static let scaffolds = Deed(
    .create,
    .fixed(.file, "generated files"),
    reversibility: .reversible
  )
  /// What is kept about migrations changes.
  static let migrationFacts = Deed(
    .modify,
    .fixed(.migration, "history"),
    reversibility: .reversible
  )
  /// A lock goes that keeps two migrations from running at once.
  static let releasesMigrationLock = Deed(
    .delete,
    .fixed(.database, "migration lock"),
    why: "somebody may be migrating under this lock",
    traits: [.protection]
  )
  /// SQL that isn't read here.
  static let runsQuery = Deed(.unknown, .fixed(.database, "query"))
  /// Something is only shown.
  static let looks = Deed(.read, .fixed(.setting, "project"))
}
