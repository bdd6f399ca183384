/// What earlier statements of a text, and definitions that are known, change for later ones.
struct MySQLSession {
  /// What happens to rows of a table.
  enum Event: String, Hashable {
    case insert = "INSERT"
    case update = "UPDATE"
    case delete = "DELETE"
  }

  /// A foreign key, kept at the table that it refers to.
  struct Reference {
    var table: String
    /// The words after `ON DELETE` and `ON UPDATE`.
    var onDelete: String
    var onUpdate: String
  }

  /// The tokens of a trigger's, a routine's or a view's body.
  typealias Body = ArraySlice<SQLToken>

  /// Text that was prepared under a name; nil if it isn't known.
  var prepared: [String: String?] = [:]
  /// Constant texts in variables such as `@x`.
  var variables: [String: String] = [:]
  /// Whether strings, names and comments end elsewhere than the lexer says.
  var readsOtherwise = false
  /// Tables of this session only.
  var temporary: Set<String> = []
  var references: [String: [Reference]] = [:]
  var triggers: [String: [(event: Event, body: SQLStatement)]] = [:]
  var routines: [String: SQLStatement] = [:]
  var views: [String: SQLStatement] = [:]
  /// How deep bodies are nested that are followed.
  var depth = 0
  /// What was followed for the statement at hand: each is followed once.
  var visited: Set<String> = []
  /// How many definitions may lead from one to the next.
  static let depthLimit = 8

  /// The last part of a name, by which tables are told apart.
  static func key(_ name: String) -> String {
    (name.split(separator: ".").last.map(String.init) ?? name).lowercased()
  }
}
