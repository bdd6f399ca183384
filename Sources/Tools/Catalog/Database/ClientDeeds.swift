internal import Effects
package import ToolDescriptions

extension Deed {
  /// A connection to a server.
  static let connects = Deed(.read, .named(.host))
  /// A connection to a database by its name or address.
  package static let opens = Deed(.read, .named(.database))
  /// The database that the word names is deleted.
  static let dropsNamed = Deed(
    .delete,
    .named(.database),
    reversibility: .irreversible,
    why: "every row goes, and comes back only from a backup",
    safer: "a dump first"
  )
  /// A role is deleted.
  static let dropsRole = Deed(
    .delete,
    .named(.role),
    reversibility: .irreversible,
    why: "its password and its rights go with it",
    safer: "ALTER ROLE … NOLOGIN"
  )
  /// A role has far-reaching rights.
  static let grantsRole = Deed(.grant, .fixed(.role, "rights"))
  /// An archive is put into a database.
  static let restoresInto = Deed(
    .modify,
    .named(.database),
    unless: ["clean"],
    reversibility: .unknown,
    why: "rows of the archive come beside those that are there"
  )
  /// An archive replaces what is in a database.
  static let restoresOver = Deed(
    .overwrite,
    .named(.database),
    when: ["clean"],
    reversibility: .irreversible,
    why: "tables that the archive has are dropped first",
    safer: "a restore into a new database"
  )
  /// Statistics and space of tables are brought up to date.
  static let vacuums = Deed(
    .modify,
    .fixed(.database, "statistics"),
    reversibility: .reversible
  )
  /// A server stops, or takes its settings anew.
  static let stopsServer = Deed(.modify, .named(.service), reversibility: .reversible)
  /// A password changes.
  static let setsPassword = Deed(
    .modify,
    .named(.secret),
    reversibility: .irreversible,
    why: "the old password is gone"
  )
  /// Logs go from which a server can be brought to an earlier moment.
  static let deletesBinaryLogs = Deed(
    .delete,
    .fixed(.database, "binary logs"),
    reversibility: .irreversible,
    why: "without them the server can't be brought back to an earlier moment",
    traits: [.protection]
  )
  /// SQLite's archives.
  static let sqliteArchive = Deed(
    .unknown,
    .fixed(.text, "sqlite3"),
    why: "archives of sqlite3 aren't described"
  )
  /// Keys are read.
  static let readsRows = Deed(.read, .named(.rows))
  /// Keys are written.
  static let writesRows = Deed(
    .modify,
    .named(.rows),
    reversibility: .unknown,
    why: "a key's earlier value isn't kept"
  )
  /// Keys are deleted, or will be.
  static let deletesRows = Deed(
    .delete,
    .named(.rows),
    reversibility: .irreversible,
    why: "deleted keys aren't kept",
    safer: "GET or DUMP first"
  )
  /// Every key goes.
  static let emptiesStore = Deed(
    .delete,
    .fixed(.database, "redis"),
    reversibility: .irreversible,
    why: "every key goes at once",
    safer: "redis-cli --scan, or BGSAVE first"
  )
  /// A setting of a server.
  static let setsServer = Deed(
    .modify,
    .fixed(.setting, "redis"),
    reversibility: .unknown,
    why: "settings say where data is kept, and when it is thrown away"
  )
  /// A message to those who listen.
  static let publishesMessage = Deed(.send, .named(.service), reversibility: .irreversible)
  /// A server stops without what it would have saved.
  static let losesUnsaved = Deed(
    .delete,
    .fixed(.database, "redis"),
    reversibility: .irreversible,
    why: "what the server has not saved yet is lost",
    safer: "redis-cli SHUTDOWN SAVE"
  )
  /// A user of the server gets other rights.
  static let grantsAccess = Deed(.grant, .fixed(.role, "redis"), reversibility: .unknown)
}
