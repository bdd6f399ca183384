internal import CSQLite
internal import Glibc
internal import Linux

/// A file of SQLite's, opened so that neither it nor anything beside it changes.
///
/// SQLite makes and writes files beside a database even to read it, where it has a write-ahead
/// log. So a file without a log is opened as one that nobody changes (`immutable`): no lock is
/// taken. With a log, a copy of both is read. With a journal another program is in the middle of a
/// change, and nothing is read. Foreign keys take nothing along unless a connection turns them on,
/// which `sqlite3` doesn't, so none are followed.
///
/// - SeeAlso: The SQLite documentation, "URI Filenames" and "Write-Ahead Logging".
final class SQLiteServer: Server {
  private var handle: OpaquePointer?
  private let path: String
  private let deadline: Deadline
  private let copy: String?
  private let before: String
  /// The moment, in monotonic nanoseconds, at which the running query is stopped.
  private let stop = UnsafeMutablePointer<Int>.allocate(capacity: 1)

  /// The most bytes of a file and its log that are copied.
  static let copiedBytes = 64 << 20
  /// The most that one query may take, in milliseconds.
  static let statement = 700

  let settings: [String]
  var version: String { "SQLite \(String(cString: sqlite3_libversion()))" }
  var database: String { Path.name(path) }

  init(_ request: MeasureRequest) throws(Trouble) {
    path = request.connection["path"] ?? ""
    deadline = request.deadline
    settings = ["file '\(path)' from \(request.connection["label"] ?? "the command")"]
    guard Self.size(path) != nil else { throw Trouble("there is no such file") }
    guard (Self.size(path + "-journal") ?? 0) == 0 else {
      throw Trouble("another program is in the middle of a change to it")
    }
    let log = Self.size(path + "-wal") ?? 0
    copy = log > 0 ? try Self.copied(path) : nil
    before = Self.state(path)
    stop.initialize(to: .max)
    try open(copy ?? path, isCopy: copy != nil)
  }

  deinit {
    sqlite3_close_v2(handle)
    stop.deallocate()
    if let copy {
      for ending in ["", "-wal", "-shm", "-journal"] { unlink(copy + ending) }
      rmdir(Path.parent(copy))
    }
  }

  private func open(_ path: String, isCopy: Bool) throws(Trouble) {
    let escaped = path.utf8.map { byte -> String in
      let isPlain =
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
      let text = String(byte, radix: 16)
      return isPlain || byte == 47 ? String(UnicodeScalar(byte)) : "%\(byte < 16 ? "0" : "")\(text)"
    }.joined()
    let uri = "file:\(escaped)?" + (isCopy ? "mode=rw" : "mode=ro&immutable=1")
    let flags = SQLITE_OPEN_URI | (isCopy ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY)
    guard sqlite3_open_v2(uri, &handle, flags, nil) == SQLITE_OK else {
      throw Trouble("the file can't be opened")
    }
    _ = stoplog_sqlite_set(handle, SQLITE_DBCONFIG_DEFENSIVE, 1)
    _ = stoplog_sqlite_set(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0)
    sqlite3_progress_handler(
      handle,
      1000,
      { stop in
        // SAFETY: the memory lives as long as the connection.
        guard let stop else { return 0 }
        return Clock.monotonic > stop.assumingMemoryBound(to: Int.self).pointee ? 1 : 0
      },
      stop
    )
    _ = try rows("SELECT 1 FROM sqlite_schema LIMIT 1")
  }

  /// Runs one query; text comes as text.
  func rows(_ query: String, _ values: [String] = []) throws(Trouble) -> [[String?]] {
    try deadline.check()
    stop.pointee = Clock.monotonic + min(Self.statement, deadline.milliseconds) * 1_000_000
    var statement: OpaquePointer?
    var code = query.withCString { sqlite3_prepare_v2(handle, $0, -1, &statement, nil) }
    defer { sqlite3_finalize(statement) }
    guard code == SQLITE_OK, sqlite3_stmt_readonly(statement) != 0 else { throw Self.trouble(code) }
    let keep = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    for (index, value) in values.enumerated() {
      sqlite3_bind_text(statement, Int32(index + 1), value, -1, keep)
    }
    var found: [[String?]] = []
    code = sqlite3_step(statement)
    while code == SQLITE_ROW, found.count < 20_000 {
      found.append(
        (0..<sqlite3_column_count(statement)).map { column in
          sqlite3_column_text(statement, column).map { String(cString: $0) }
        }
      )
      code = sqlite3_step(statement)
    }
    guard code == SQLITE_DONE || code == SQLITE_ROW else { throw Self.trouble(code) }
    return found
  }

  func texts(_ query: String) throws(Trouble) -> [[String?]] {
    let found = try rows(query)
    guard copy != nil || Self.state(path) == before else {
      throw Trouble("the file changes while it is read")
    }
    return found
  }

  private static func trouble(_ code: Int32) -> Trouble {
    switch code {
    case SQLITE_INTERRUPT: .late
    case SQLITE_NOTADB: Trouble("the file isn't a database of SQLite's")
    case SQLITE_CORRUPT: Trouble("the file is damaged, or changes while it is read")
    default: Trouble("SQLite refused the query")
    }
  }

  private static func size(_ path: String) -> Int? {
    guard let status = (try? FileStatus(of: path, followingLinks: true)) ?? nil, status.isFile
    else {
      return nil
    }
    return status.size
  }

  /// What changes when somebody writes the file.
  private static func state(_ path: String) -> String {
    guard let status = (try? FileStatus(of: path, followingLinks: true)) ?? nil else { return "" }
    return "\(status.size) \(status.changed) \(size(path + "-wal") ?? 0)"
  }

  /// A copy of a file and its log in a folder of its own.
  private static func copied(_ path: String) throws(Trouble) -> String {
    let whole = (size(path) ?? 0) + (size(path + "-wal") ?? 0)
    guard whole <= copiedBytes else {
      throw Trouble("its newest changes lie in a write-ahead log, and it is too large to copy")
    }
    var template = Array(("/tmp/stoplogd-" + String(repeating: "X", count: 6)).utf8CString)
    guard mkdtemp(&template) != nil else { throw Trouble("no copy of it could be made") }
    let folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    let copy = Path.join(folder, "copy")
    for ending in ["", "-wal"] {
      do throws(SystemError) {
        try File.replace(
          copy + ending,
          with: try File.read(path + ending, limit: copiedBytes) ?? []
        )
      } catch {
        unlink(copy)
        unlink(copy + "-wal")
        rmdir(folder)
        throw Trouble("no copy of it could be made")
      }
    }
    return copy
  }
}
