/// What was measured of one target in a database.
public struct TargetDamage: Hashable, Sendable {
  /// How many tables lose or change rows.
  public var tableCount: Int?
  /// Rows in all of them; nil if they weren't counted.
  public var rows: Int?
  /// Whether every row was counted, and none only estimated.
  public var isExact: Bool
  /// Bytes on the server's disk.
  public var bytes: Int?
  /// Seconds since the newest row was made or changed, by a column that says so.
  public var newest: Int?
  /// The tables that lose most, at most a few of them.
  public var tables: [TableDamage]
  /// The names of all those tables, as far as they are known.
  public var names: [String]
  /// Views that go with it or stop working.
  public var views: [String]
  /// What wasn't measured, and why; empty if all was.
  public var note: String
  /// What makes statements do more than they say, as statements that define it; nil if it wasn't
  /// asked for.
  public var definitions: [String]?
  /// The rows of a small table that was to be read, with empty text for NULL; nil if it wasn't.
  public var values: [[String]]?

  /// Collects what was measured.
  public init(
    tableCount: Int? = nil,
    rows: Int? = nil,
    isExact: Bool = false,
    bytes: Int? = nil,
    newest: Int? = nil,
    tables: [TableDamage] = [],
    names: [String] = [],
    views: [String] = [],
    note: String = "",
    definitions: [String]? = nil,
    values: [[String]]? = nil
  ) {
    self.tableCount = tableCount
    self.rows = rows
    self.isExact = isExact
    self.bytes = bytes
    self.newest = newest
    self.tables = tables
    self.names = names
    self.views = views
    self.note = note
    self.definitions = definitions
    self.values = values
  }
}
