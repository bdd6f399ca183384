internal import CSQLite
internal import Glibc

extension StorageError {
  /// Turns a result code of SQLite into words.
  ///
  /// - SeeAlso: sqlite.org/rescode.html.
  init(code: Int32, handle: OpaquePointer?, path: String) {
    let reason = handle.flatMap { sqlite3_errmsg($0) }.map { String(cString: $0) } ?? "no memory"
    let errno = handle.map { sqlite3_system_errno($0) } ?? 0
    switch code & 0xFF {
    case SQLITE_FULL: self = .full(path: path)
    case SQLITE_IOERR, SQLITE_CANTOPEN:
      self = Self.system(code: code, errno: errno, path: path, reason: reason)
    case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_FORMAT, SQLITE_EMPTY:
      self = .corrupt(path: path, reason: reason)
    // A table or a column that is missing, or a number where a text belongs.
    case SQLITE_ERROR, SQLITE_SCHEMA, SQLITE_MISMATCH:
      self = .corrupt(path: path, reason: reason)
    case SQLITE_READONLY: self = .readOnly(path: path)
    case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL: self = .busy(path: path)
    case SQLITE_PERM, SQLITE_AUTH: self = .unreachable(path: path, reason: reason)
    case SQLITE_CONSTRAINT: self = .conflict(path: path, reason: reason)
    default: self = .refused(path: path, code: Int(code), reason: reason)
    }
  }

  private static func system(code: Int32, errno: Int32, path: String, reason: String) -> Self {
    switch errno {
    case ENOSPC, EDQUOT: .full(path: path)
    case EROFS: .readOnly(path: path)
    default:
      if code & 0xFF == SQLITE_CANTOPEN {
        .unreachable(path: path, reason: errno == 0 ? reason : String(cString: strerror(errno)))
      } else {
        .failing(path: path, reason: errno == 0 ? reason : String(cString: strerror(errno)))
      }
    }
  }
}
