/// A foreign key that points at a table.
struct ForeignKey {
  /// The table that holds it.
  var child: Table
  /// Its columns, as SQL text.
  var columns: [String]
  /// The columns that they point at, as SQL text.
  var parentColumns: [String]
  /// Whether the child's rows go with those that they point at.
  var cascades: Bool
}
