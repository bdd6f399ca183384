internal import Glibc
internal import Linux

extension Database {
  /// Makes a new database, complete or not at all, and opens it.
  ///
  /// The folder is made if it is missing, for the owner alone; so is the file.
  ///
  /// - Throws: ``StorageError/exists(path:)`` if there is one; it is then left alone.
  public static func create(
    _ path: String,
    migrations: [Migration],
    waiting: Int = 5000
  ) throws(StorageError) -> Database {
    let scratch = "\(path).\(getpid()).\(UInt32.random(in: 0 ... .max)).new"
    do throws(SystemError) {
      try File.makeDirectories(Path.parent(path))
      guard try FileStatus(of: path) == nil else {
        throw SystemError("create", path, number: EEXIST)
      }
      try makeFile(scratch)
    } catch {
      throw Self.failure(error, path)
    }
    // Removed in any case: after success it is a second name of the database.
    defer { for suffix in ["", "-journal", "-wal", "-shm"] { unlink(scratch + suffix) } }
    do {
      let database = try Database(raw: scratch, name: path, waiting: waiting)
      try database.run("PRAGMA application_id = \(Self.application)")
      try database.migrate(migrations)
    }
    // The last step, so that the scratch file never has a log of its own that would be left behind.
    try Database(raw: scratch, name: path, waiting: waiting).useLog()
    // link(2) never replaces, so the first of two creators wins and the second is told.
    guard link(scratch, path) == 0 else { throw Self.failure(SystemError("link", path), path) }
    File.syncDirectory(Path.parent(path))
    return try Database(path, migrations: migrations, waiting: waiting)
  }

  /// The number in the file's header that says whose it is: `STPL`.
  static let application = 0x5354_504C

  /// Whether every page and every index of the file fits together; takes time by its size.
  ///
  /// - Throws: ``StorageError/corrupt(path:reason:)`` with the first thing that doesn't.
  public func check() throws(StorageError) {
    let found = try first("PRAGMA integrity_check(1)") {
      (row: borrowing Row) throws(StorageError) in
      try row.text(0)
    }
    guard found == "ok" else { throw .corrupt(path: path, reason: found ?? "no answer") }
  }

  /// Takes the file from its version to the last one that is known.
  func migrate(_ migrations: [Migration]) throws(StorageError) {
    let steps = migrations.sorted { $0.version < $1.version }
    let known = steps.last?.version ?? 0
    guard steps.map(\.version) == Array(1...max(known, 1)) else {
      throw .refused(path: path, code: 0, reason: "the migrations are not numbered 1, 2, 3")
    }
    let found = try number("PRAGMA user_version")
    if found == known { return }
    // A file of another program has a version of 0, if it has any.
    guard found < known, try number("PRAGMA application_id") == Self.application else {
      throw .unknownVersion(path: path, found: found, known: known)
    }
    try transaction { () throws(StorageError) in
      // Read again under the lock: another process may have been first.
      let found = try number("PRAGMA user_version")
      for step in steps where step.version > found {
        for statement in step.statements { try run(statement) }
        try run("PRAGMA user_version = \(step.version)")
      }
    }
  }

  private func useLog() throws(StorageError) {
    let mode = try first("PRAGMA journal_mode = WAL") { (row: borrowing Row) throws(StorageError) in
      try row.text(0)
    }
    guard mode == "wal" else {
      throw .refused(path: path, code: 0, reason: "the file system can't keep a write-ahead log")
    }
  }

  private func number(_ pragma: String) throws(StorageError) -> Int {
    try first(pragma) { (row: borrowing Row) throws(StorageError) in try row.integer(0) } ?? 0
  }

  private static func makeFile(_ path: String) throws(SystemError) {
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw SystemError("create", path) }
    close(descriptor)
  }

  private static func failure(_ error: SystemError, _ path: String) -> StorageError {
    switch error.number {
    case EEXIST: .exists(path: path)
    case ENOSPC, EDQUOT: .full(path: path)
    case EROFS: .readOnly(path: path)
    default: .unreachable(path: path, reason: error.reason)
    }
  }
}
