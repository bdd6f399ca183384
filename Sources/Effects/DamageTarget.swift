/// One thing in a database that a request would change, to be measured before it does.
public struct DamageTarget: Hashable, Sendable {
  /// What would happen to it.
  public var action: Action
  /// The table, its rows, a column, a schema or the database; an empty name is the connected one.
  public var resource: Resource
  /// Whether what depends on it goes with it.
  public var cascades: Bool
  /// What stands after `FROM` in a query that only reads the rows in question, with its condition;
  /// empty if every row is meant, or if which rows are isn't known.
  public var selection: String
  /// By which name the selection calls the table.
  public var alias: String
  /// Every table that the selection reads.
  public var tables: [String]
  /// Whether every row is meant.
  public var isWhole: Bool

  /// Names a target.
  public init(
    _ action: Action,
    _ resource: Resource,
    cascades: Bool = false,
    selection: String = "",
    alias: String = "",
    tables: [String] = [],
    isWhole: Bool = true
  ) {
    self.action = action
    self.resource = resource
    self.cascades = cascades
    self.selection = selection
    self.alias = alias
    self.tables = tables
    self.isWhole = isWhole
  }
}
