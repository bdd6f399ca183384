/// What an effect takes along or goes into, by names, as far as that was looked up.
///
/// Of a database it is the tables that lose or change rows, of a stack the resources in it, of a
/// repository's names the full ones, such as `refs/heads/main`.
public struct Cascade: Hashable, Sendable {
  /// The names, in no order that counts.
  public var names: [String]
  /// Whether nothing else is taken along.
  public var isWhole: Bool
  /// The database in which the names stand; empty if there is none, or if it isn't known.
  public var database: String

  /// Describes what goes along.
  public init(_ names: [String], isWhole: Bool, database: String = "") {
    self.names = names
    self.isWhole = isWhole
    self.database = database
  }
}
