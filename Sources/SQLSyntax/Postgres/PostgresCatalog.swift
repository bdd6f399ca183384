internal import JSON

/// What definitions make of later statements: keys that cascade, triggers, rules, views, functions.
///
/// It is learnt from `CREATE` and `ALTER` statements, those of the text and those of a schema that
/// was given. Things go by the last part of their names: two of one name in different schemas
/// count as one that does what both do.
struct PostgresCatalog {
  /// What happens to rows of a table.
  enum Event: Hashable {
    case insert, update, delete, truncate, select
  }

  /// A foreign key, kept at the table that it refers to.
  struct Reference {
    var table: String
    var onDelete: String
    var onUpdate: String
    /// The columns referred to; none said is the primary key.
    var columns: [String]
  }

  /// A rule that adds to a statement or takes its place.
  struct Rule {
    var event: Event
    var actions: JSONValue
  }

  /// A trigger and what it runs.
  struct Hook {
    var name: String
    var events: Set<Event>
    var function: String
  }

  /// A function whose body is SQL or PL/pgSQL, or of which nothing is known.
  enum Body {
    case text(String)
    case tree(JSONValue)
    case code(JSONValue)
    case unknown
  }

  var references: [String: [Reference]] = [:]
  var hooks: [String: [Hook]] = [:]
  var rules: [String: [Rule]] = [:]
  /// The queries of views, materialized ones among them.
  var views: [String: JSONValue] = [:]
  /// Tables that hold rows of another one, by the other's name; partitions get its new rows too.
  var children: [String: [(name: String, isPartition: Bool)]] = [:]
  /// The columns by which a table is cut into partitions.
  var partitionKeys: [String: Set<String>] = [:]
  /// What is worked out when rows are written, and when they are read.
  var onWrite: [String: [JSONValue]] = [:]
  var onAccess: [String: [JSONValue]] = [:]
  /// What the checks of a domain work out.
  var domains: [String: [JSONValue]] = [:]
  var functions: [String: [Body]] = [:]
  /// The schemas that functions lie in; none is where unqualified names are made.
  var homes: [String: Set<String>] = [:]
  /// The functions of operators, by the operator's name and schema.
  var operators: [String: [(schema: String, function: String)]] = [:]
  /// The functions of casts, by the type that comes out.
  var casts: [String: [String]] = [:]
  /// Programs of the server that run when a foreign table is read.
  var programs: [String: String] = [:]
  /// Whether a trigger acts on definitions.
  var hasEventTriggers = false

  /// The last part of a name.
  static func key(_ value: JSONValue?) -> String {
    let name = value?.dottedName ?? ""
    return name.utf8.contains(0x2E)
      ? name.split(separator: ".").last.map(String.init) ?? name : name
  }

  static func key(_ name: String) -> String { key(.string(name)) }
}
