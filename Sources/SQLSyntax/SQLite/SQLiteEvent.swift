/// One thing that SQLite's compiler asks its authorizer for.
///
/// - SeeAlso: https://sqlite.org/c3ref/c_alter_table.html
struct SQLiteEvent: Hashable {
  /// The action code, such as `SQLITE_DELETE`.
  var code: Int32
  var first: String
  var second: String
  /// The database, such as `main`.
  var database: String
  /// The trigger or view that asks; empty for the statement itself.
  var source: String
}
