internal import JSON

/// What earlier statements of a text change for later ones.
struct PostgresSession {
  /// Statements that were prepared under a name.
  var prepared: [String: JSONValue] = [:]
  /// Transactions that the text prepares.
  var preparedTransactions: Set<String> = []
  /// What is known of the definitions: of the schema that was given, and of the text's own.
  var catalog = PostgresCatalog()
  /// The schemas in which names are looked up after PostgreSQL's own.
  var path: Set<String> = ["", "public"]
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
