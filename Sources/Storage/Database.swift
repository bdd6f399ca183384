internal import CSQLite
internal import Linux

/// A connection to the one SQLite file that holds the ledger, the holds and the snapshots' index.
///
/// It is a class because it is a C handle. It must be used by one thread at a time.
///
/// ## Journal
/// The file is in WAL mode with `synchronous=FULL`: a commit returns only after the log is on the
/// disk. Measured in C with a process that opens, commits one entry and exits, as multiples of an
/// empty process (medians, quiet disk): DELETE 3.2, TRUNCATE 3.0, PERSIST 2.6, each with five
/// syncs; WAL that is emptied at each close 3.3; WAL that is never emptied over 4 and rising, as a
/// process that finds itself alone reads the whole log to rebuild its index; WAL that is emptied
/// every so often 2.2, with one sync of the log and one of the folder. While others keep the disk
/// busy, PERSIST costs twice as much as WAL. Therefore closing leaves the log alone, and a commit
/// that finds it longer than ``logPages`` empties it, which two pages a commit make one in 32.
///
/// SQLite syncs the folder with the first commit of each connection, as if the log were new. Here
/// that is done only where the log is empty, which is once for each time that it is made or emptied.
///
/// SQLite before 3.51.3 could lose commits if a log was reset by a commit while another
/// connection's checkpoint ran. The only checkpoint used here (`TRUNCATE`) takes the writer's lock
/// first, so no commit can come between; should it have to give up on that lock, the loss would
/// take two such checkpoints and a commit within the same microseconds.
public final class Database {
  /// How many pages the log may have before the next commit empties it.
  static let logPages: Int32 = 64

  /// Where the file is.
  public let path: String
  let handle: OpaquePointer
  let wait: BusyWait
  /// Prepared statements that nobody is using at the moment.
  var idle: [String: OpaquePointer] = [:]
  /// How many transactions are nested at the moment.
  var depth = 0
  /// How long the log was after this connection's last commit.
  var pagesInLog: Int32 = 0

  /// Opens a database that exists.
  ///
  /// A missing, empty or foreign file is an error and stays as it is. A file of an older version
  /// is brought up to date in one transaction.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - migrations: Every step that this program knows.
  ///   - waiting: How long to wait for a lock, in milliseconds.
  /// - Throws: ``StorageError``.
  public convenience init(
    _ path: String,
    migrations: [Migration],
    waiting: Int = 5000
  ) throws(StorageError) {
    try Self.expectFile(path)
    try self.init(raw: path, name: path, waiting: waiting)
    try migrate(migrations)
  }

  /// Opens a file as it is; errors speak of `name`.
  init(raw file: String, name: String, waiting: Int) throws(StorageError) {
    _ = Self.configured
    var handle: OpaquePointer?
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
    let code = sqlite3_open_v2(file, &handle, flags, nil)
    guard code == SQLITE_OK, let handle else {
      let error = StorageError(code: code, handle: handle, path: name)
      sqlite3_close_v2(handle)
      throw error
    }
    path = name
    self.handle = handle
    wait = BusyWait(milliseconds: waiting)
    wait.install(on: handle)
    // Nothing that stands in a damaged or a planted schema may run or change the file's form.
    stoplog_sqlite_set(handle, SQLITE_DBCONFIG_DEFENSIVE, 1)
    stoplog_sqlite_set(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0)
    stoplog_sqlite_set(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
    sqlite3_wal_hook(
      handle,
      { context, _, _, pages in
        // SAFETY: the connection that calls is closed before the object goes away.
        guard let context else { return SQLITE_OK }
        Unmanaged<Database>.fromOpaque(context).takeUnretainedValue().pagesInLog = pages
        return SQLITE_OK
      },
      Unmanaged.passUnretained(self).toOpaque()
    )
    try run("PRAGMA synchronous = FULL")
    try run("PRAGMA cell_size_check = ON")
  }

  /// Done once in a process.
  private static let configured: Void = stoplog_sqlite_configure()

  deinit {
    for statement in idle.values { sqlite3_finalize(statement) }
    sqlite3_close_v2(handle)
  }

  private static func expectFile(_ path: String) throws(StorageError) {
    let status: FileStatus?
    do throws(SystemError) {
      status = try FileStatus(of: path, followingLinks: true)
    } catch {
      throw .unreachable(path: path, reason: error.reason)
    }
    guard let status else { throw .missing(path: path) }
    guard status.isFile else { throw .corrupt(path: path, reason: "it is not a file") }
    guard status.size > 0 else { throw .corrupt(path: path, reason: "it is empty") }
  }
}
