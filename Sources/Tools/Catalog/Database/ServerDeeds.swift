internal import Effects
internal import ToolDescriptions

extension Deed {
  /// Rows go into a database beside those that are there.
  static let importsRows = Deed(
    .modify,
    .fixed(.database, "rows"),
    reversibility: .unknown,
    why: "rows come beside those that are there, or replace them"
  )
  /// What is in a database goes before something else is put into it.
  static let replacesRows = Deed(
    .overwrite,
    .fixed(.database, "rows"),
    reversibility: .irreversible,
    why: "what is there is dropped first",
    safer: "a restore into a new database"
  )
  /// A server's data is deleted.
  static let dropsServerData = Deed(
    .delete,
    .fixed(.database, "server data"),
    reversibility: .irreversible,
    why: "what the server keeps goes, and comes back only from a backup",
    safer: "a backup first"
  )
  /// What a server keeps changes.
  static let changesServerData = Deed(
    .modify,
    .fixed(.database, "server data"),
    reversibility: .unknown,
    why: "what the server kept before isn't kept"
  )
  /// A server is asked.
  static let readsServer = Deed(.read, .fixed(.database, "server"))
  /// A server starts, stops or takes its settings anew.
  static let turnsServer = Deed(
    .modify,
    .fixed(.service, "database server"),
    reversibility: .reversible
  )
  /// A user or a right changes.
  static let changesUsers = Deed(
    .grant,
    .fixed(.role, "users"),
    reversibility: .unknown,
    why: "somebody gets other rights"
  )
  /// Statements that aren't read here.
  static let runsStatements = Deed(.execute, .code(.other))
  /// Data of a directory is deleted with everything beneath it.
  static let dropsDirectory = Deed(
    .delete,
    .tree,
    reversibility: .irreversible,
    why: "a server's data lies there"
  )
}
