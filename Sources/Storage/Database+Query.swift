internal import CSQLite

extension Database {
  /// Runs a statement that gives no rows.
  ///
  /// - Returns: How many rows it inserted, changed or deleted.
  @discardableResult
  public func run(_ sql: String, _ values: Value...) throws(StorageError) -> Int {
    try each(sql, values) { (_: borrowing Row) throws(StorageError) in true }
    let changes = Int(sqlite3_changes64(handle))
    if depth == 0 { emptyLog() }
    return changes
  }

  /// The first row of a result, as a value; nil if there is none.
  public func first<Result>(
    _ sql: String,
    _ values: Value...,
    read: (borrowing Row) throws(StorageError) -> Result
  ) throws(StorageError) -> Result? {
    var result: Result?
    try each(sql, values) { (row: borrowing Row) throws(StorageError) in
      result = try read(row)
      return false
    }
    return result
  }

  /// All rows of a result, as values; for results whose size is bounded by the statement.
  public func all<Result>(
    _ sql: String,
    _ values: Value...,
    read: (borrowing Row) throws(StorageError) -> Result
  ) throws(StorageError) -> [Result] {
    var results: [Result] = []
    try each(sql, values) { (row: borrowing Row) throws(StorageError) in
      results.append(try read(row))
      return true
    }
    return results
  }

  // Swift 6.3.1 crashes when it inlines this into a caller in an optimised build.
  /// Visits the rows of a result until the closure says false.
  ///
  /// The closure must not write to the database. Keep it short: a reader that stays in a result
  /// keeps the log from being emptied.
  @inline(never)
  public func each(
    _ sql: String,
    _ values: [Value],
    visit: (borrowing Row) throws(StorageError) -> Bool
  ) throws(StorageError) {
    let statement = try prepared(sql)
    defer {
      sqlite3_reset(statement)
      sqlite3_clear_bindings(statement)
      release(statement, sql)
    }
    for (index, value) in values.enumerated() {
      try bind(value, to: statement, at: Int32(index + 1))
    }
    while true {
      let code = sqlite3_step(statement)
      if code == SQLITE_DONE { return }
      guard code == SQLITE_ROW else { throw failure(code) }
      guard try visit(Row(statement, path: path)) else { return }
    }
  }

  private func bind(
    _ value: Value,
    to statement: OpaquePointer,
    at index: Int32
  ) throws(StorageError) {
    // SQLITE_TRANSIENT: SQLite makes its own copy before the call returns.
    let copy = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    let code =
      switch value {
      case .null: sqlite3_bind_null(statement, index)
      case .integer(let number): sqlite3_bind_int64(statement, index, Int64(number))
      case .text(let text):
        Array(text.utf8CString).withUnsafeBufferPointer {
          sqlite3_bind_text64(
            statement,
            index,
            $0.baseAddress,
            UInt64($0.count - 1),
            copy,
            UInt8(SQLITE_UTF8)
          )
        }
      case .blob(let bytes):
        bytes.isEmpty
          ? sqlite3_bind_zeroblob(statement, index, 0)
          : sqlite3_bind_blob64(statement, index, bytes, UInt64(bytes.count), copy)
      }
    guard code == SQLITE_OK else { throw failure(code) }
  }

  private func prepared(_ sql: String) throws(StorageError) -> OpaquePointer {
    if let statement = idle.removeValue(forKey: sql) { return statement }
    var statement: OpaquePointer?
    let code = sqlite3_prepare_v2(handle, sql, -1, &statement, nil)
    guard code == SQLITE_OK, let statement else { throw failure(code) }
    return statement
  }

  private func release(_ statement: OpaquePointer, _ sql: String) {
    if let other = idle.updateValue(statement, forKey: sql) { sqlite3_finalize(other) }
  }

  private func failure(_ code: Int32) -> StorageError {
    StorageError(code: code, handle: handle, path: path)
  }
}
