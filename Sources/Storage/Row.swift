internal import CSQLite

/// One row of a result; valid only within the closure that it is handed to.
///
/// A column of another type than asked for is an error, as only a damaged file has one.
public struct Row: ~Copyable {
  // SAFETY: the statement stands on a row for as long as the closure runs, and a row can't be
  // copied out of it.
  private let statement: OpaquePointer
  private let path: String

  init(_ statement: OpaquePointer, path: String) {
    self.statement = statement
    self.path = path
  }

  /// A whole number.
  public func integer(_ column: Int32) throws(StorageError) -> Int {
    try expect(SQLITE_INTEGER, column)
    return Int(sqlite3_column_int64(statement, column))
  }

  /// A text; invalid UTF-8 is repaired with U+FFFD.
  public func text(_ column: Int32) throws(StorageError) -> String {
    try expect(SQLITE_TEXT, column)
    guard let start = sqlite3_column_text(statement, column) else { throw outOfMemory }
    let count = Int(sqlite3_column_bytes(statement, column))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  /// Bytes.
  public func blob(_ column: Int32) throws(StorageError) -> [UInt8] {
    try expect(SQLITE_BLOB, column)
    let count = Int(sqlite3_column_bytes(statement, column))
    guard count > 0 else { return [] }
    guard let start = sqlite3_column_blob(statement, column) else { throw outOfMemory }
    return Array(UnsafeRawBufferPointer(start: start, count: count))
  }

  /// A text, or nil for NULL.
  public func optionalText(_ column: Int32) throws(StorageError) -> String? {
    isNull(column) ? nil : try text(column)
  }

  /// A whole number, or nil for NULL.
  public func optionalInteger(_ column: Int32) throws(StorageError) -> Int? {
    isNull(column) ? nil : try integer(column)
  }

  /// Whether the column is NULL.
  public func isNull(_ column: Int32) -> Bool {
    sqlite3_column_type(statement, column) == SQLITE_NULL
  }

  private func expect(_ type: Int32, _ column: Int32) throws(StorageError) {
    guard sqlite3_column_type(statement, column) == type else {
      throw .corrupt(path: path, reason: "column \(column) has another type than it should")
    }
  }

  private var outOfMemory: StorageError {
    .refused(path: path, code: Int(SQLITE_NOMEM), reason: "out of memory")
  }
}
