/// What would be lost of one table.
public struct TableDamage: Hashable, Sendable {
  /// The table's name, with its schema.
  public var name: String
  /// Rows that would go or change; nil if they weren't counted.
  public var rows: Int?
  /// Whether the rows were counted, and not only estimated.
  public var isExact: Bool
  /// Whether a foreign key takes the rows along.
  public var isCascade: Bool

  /// Describes one table.
  public init(name: String, rows: Int?, isExact: Bool, isCascade: Bool = false) {
    self.name = name
    self.rows = rows
    self.isExact = isExact
    self.isCascade = isCascade
  }
}
