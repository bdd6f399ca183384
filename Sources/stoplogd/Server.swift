/// Where tables are found.
enum Scope {
  case table(String)
  case schema(String)
  case database
}

/// A server or a file of tables that can be asked without changing it.
protocol Server {
  /// The sort and version, such as `PostgreSQL 15.18`.
  var version: String { get }
  /// The connected database.
  var database: String { get }

  /// Where the parts of the connection came from, in words.
  var settings: [String] { get }

  /// The tables of a scope, with partitions and what inherits; views too if they are named.
  func tables(in scope: Scope) throws(Trouble) -> [Table]

  /// The foreign keys that point at a table.
  func foreignKeys(to table: Table) throws(Trouble) -> [ForeignKey]

  /// The views that read some tables, directly or through others.
  func views(on tables: [Table]) throws(Trouble) -> [String]

  /// Whether nothing in the database changes what plain SQL means, such as operators of its own.
  func meansWhatItSays() throws(Trouble) -> Bool

  /// The rows of a query that only reads; nil for NULL.
  func texts(_ query: String) throws(Trouble) -> [[String?]]

  /// What makes statements do more than they say, as statements that define it.
  func definitions() throws(Trouble) -> [String]

  /// A name as SQL writes it.
  static func quoted(_ name: String) -> String
}

extension Server {
  /// The numbers in the first row of a query that only reads; nil for NULL.
  func numbers(_ query: String) throws(Trouble) -> [Int?] {
    try texts(query).first?.map { $0.flatMap { Int($0) } } ?? []
  }
}
