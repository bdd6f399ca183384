internal import Storage

/// A row of the ledger's table as it stands, before anything of it is believed.
struct StoredRow {
  let number: Int
  let kind: String?
  let session: String?
  let hold: String?
  let snapshot: String?
  let changes: Int?
  let bytes: [UInt8]
  let leaf: [UInt8]
  let node: [UInt8]
  let root: [UInt8]

  /// The columns, each turned into the type that it should have: another type is an edit to be
  /// found, and no reason to stop reading.
  static let columns = """
    number, CAST(kind AS TEXT), CAST(session AS TEXT), CAST(hold AS TEXT), CAST(snapshot AS TEXT),
    CAST(changes AS INTEGER), CAST(bytes AS BLOB), CAST(leaf AS BLOB), CAST(node AS BLOB),
    CAST(root AS BLOB)
    """

  init(_ row: borrowing Row) throws(StorageError) {
    number = try row.integer(0)
    kind = try row.optionalText(1)
    session = try row.optionalText(2)
    hold = try row.optionalText(3)
    snapshot = try row.optionalText(4)
    changes = try row.optionalInteger(5)
    bytes = try Self.blob(row, 6)
    leaf = try Self.blob(row, 7)
    node = try Self.blob(row, 8)
    root = try Self.blob(row, 9)
  }

  private static func blob(_ row: borrowing Row, _ column: Int32) throws(StorageError) -> [UInt8] {
    row.isNull(column) ? [] : try row.blob(column)
  }
}
