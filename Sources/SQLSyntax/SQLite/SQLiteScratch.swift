internal import CSQLite

/// An empty database in memory in which statements are compiled and never run.
///
/// Only definitions are ever executed in it: those of the schema that was given, of the text's own
/// `CREATE` statements, and of stand-ins for tables that aren't known.
final class SQLiteScratch {
  private var handle: OpaquePointer?
  /// What was made up so far.
  var standIns = SQLiteStandIns()
  /// How many definitions were tried.
  private(set) var definitions = 0
  /// How many bytes they had.
  private(set) var definedBytes = 0
  private(set) var events: [SQLiteEvent] = []
  private var isListening = false

  init?() {
    guard sqlite3_open_v2(":memory:", &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY, nil) == 0
    else {
      sqlite3_close_v2(handle)
      return nil
    }
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 8 << 20)
    sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, 400)
    // SAFETY: the authorizer is removed with the handle, before `self` goes.
    let context = Unmanaged.passUnretained(self).toOpaque()
    sqlite3_set_authorizer(
      handle,
      { context, code, first, second, database, source in
        guard let context else { return SQLITE_DENY }
        let scratch = Unmanaged<SQLiteScratch>.fromOpaque(context).takeUnretainedValue()
        func text(_ raw: UnsafePointer<CChar>?) -> String { raw.map { String(cString: $0) } ?? "" }
        return scratch.ask(
          SQLiteEvent(
            code: code,
            first: text(first),
            second: text(second),
            database: text(database),
            source: text(source)
          )
        )
      },
      context
    )
    sqlite3_progress_handler(handle, 100_000, { _ in 1 }, nil)
  }

  deinit { sqlite3_close_v2(handle) }

  /// Answers the compiler: some pragmas and ATTACH act while they are compiled, so they are refused.
  private func ask(_ event: SQLiteEvent) -> Int32 {
    guard isListening else { return SQLITE_OK }
    events.append(event)
    return event.code == SQLITE_PRAGMA || event.code == SQLITE_ATTACH ? SQLITE_DENY : SQLITE_OK
  }

  /// What came of compiling the first statement of a text.
  enum Outcome {
    /// It holds no statement.
    case empty
    /// It compiles; the number is of bytes that it took.
    case compiled(Int)
    /// Refused by the authorizer, as meant.
    case refused
    case failed(String)
  }

  /// Compiles the statement at a place; `events` then tell what it asks for.
  ///
  /// `sql`: The text, ended by a NUL.
  func compile(_ sql: [UInt8], from place: Int) -> Outcome {
    events = []
    isListening = true
    defer { isListening = false }
    var statement: OpaquePointer?
    var used = 0
    // SAFETY: both pointers lie in `sql`, which outlives the call; nothing is stepped.
    let status = sql.withUnsafeBytes { raw -> Int32 in
      let start = raw.bindMemory(to: CChar.self).baseAddress.map { $0 + place }
      var tail: UnsafePointer<CChar>?
      let status = sqlite3_prepare_v3(
        handle,
        start,
        Int32(clamping: sql.count - place),
        0,
        &statement,
        &tail
      )
      if let start, let tail { used = tail - start }
      return status
    }
    defer { sqlite3_finalize(statement) }
    switch status {
    case SQLITE_OK: return statement == nil ? .empty : .compiled(used)
    case SQLITE_AUTH: return .refused
    default: return .failed(message)
    }
  }

  private var message: String { String(cString: sqlite3_errmsg(handle)) }

  /// Runs definitions in the scratch database; false if that fails.
  ///
  /// - Parameter more: Bytes of what SQLite reads again for them.
  @discardableResult
  func define(_ sql: String, reading more: Int = 0) -> Bool {
    definitions += 1
    definedBytes += sql.utf8.count + more
    return sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK
  }

  /// Starts the count of definitions: those before it are the database's own.
  func startCount() {
    definitions = 0
    definedBytes = 0
  }

  /// Makes a function known to the compiler; calling it is never needed.
  @discardableResult
  func declareFunction(_ name: String) -> Bool {
    let flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC
    return sqlite3_create_function_v2(
      handle,
      name,
      -1,
      flags,
      nil,
      { context, _, _ in sqlite3_result_null(context) },
      nil,
      nil,
      nil
    )
      == SQLITE_OK
  }

  /// Makes a collation known to the compiler.
  @discardableResult
  func declareCollation(_ name: String) -> Bool {
    sqlite3_create_collation_v2(handle, name, SQLITE_UTF8, nil, { _, _, _, _, _ in 0 }, nil)
      == SQLITE_OK
  }
}
