/// What was counted of an effect's target; a missing number was not measured.
public struct Measure: Hashable, Sendable {
  /// Regular files and links beneath the target.
  public var files: Int?
  /// Bytes in those files.
  public var bytes: Int?
  /// Rows of a table or a database.
  public var rows: Int?
  /// Tables that lose rows.
  public var tables: Int?
  /// Resources of a stack or objects of a cluster.
  public var resources: Int?
  /// The oldest and the newest day on which a file was last changed.
  public var changed: ClosedRange<String>?
  /// Whether counting stopped at a bound, so that the numbers are too small.
  public var isPartial: Bool
  /// Whether rows were estimated by a server, and not counted.
  public var isEstimate: Bool

  /// Collects what was counted.
  public init(
    files: Int? = nil,
    bytes: Int? = nil,
    rows: Int? = nil,
    tables: Int? = nil,
    resources: Int? = nil,
    changed: ClosedRange<String>? = nil,
    isPartial: Bool = false,
    isEstimate: Bool = false
  ) {
    self.files = files
    self.bytes = bytes
    self.rows = rows
    self.tables = tables
    self.resources = resources
    self.changed = changed
    self.isPartial = isPartial
    self.isEstimate = isEstimate
  }

  /// Whether nothing was counted.
  public var isEmpty: Bool {
    files == nil && bytes == nil && rows == nil && tables == nil && resources == nil
  }
}
