internal import JSON

/// What earlier statements of a text change for later ones.
struct PostgresSession {
  /// Statements that were prepared under a name.
  var prepared: [String: JSONValue] = [:]
  /// Functions that the text itself creates; they may hide built-in ones of the same name.
  var ownFunctions: Set<String> = []
  /// Whether names are looked up elsewhere before PostgreSQL's own schema.
  var isShadowed = false
  /// Whether string constants are read in another way than the parser reads them.
  var stringsDiffer = false
  /// Tables that the text creates for the session only.
  var temporary: Set<String> = []
  /// The parts of transactions, one mark for each statement, in order.
  var marks: [Mark] = []

  /// What a statement means for a transaction around it.
  enum Mark: Hashable {
    case begins
    case commits
    case rollsBack
    /// A part of a transaction, undone with it.
    case inside
    /// Can't be undone by a rollback, or isn't known to be.
    case outside
  }
}
