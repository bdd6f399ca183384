/// Why the database could not be used.
///
/// When one is thrown out of a transaction, nothing of the transaction has happened.
public enum StorageError: Error, Hashable, Sendable {
  /// There is no database at the path.
  case missing(path: String)
  /// There is one already.
  case exists(path: String)
  /// The folder or the file can't be made or opened.
  case unreachable(path: String, reason: String)
  /// The disk, or the space that the database may use, is full.
  case full(path: String)
  /// The file is no database, or a damaged one.
  case corrupt(path: String, reason: String)
  /// The file or its folder can't be written to.
  case readOnly(path: String)
  /// Another process kept the database locked for the whole waiting time.
  case busy(path: String)
  /// The disk failed to read or to write.
  case failing(path: String, reason: String)
  /// The database was written by a newer version of the program, or is not one of its own.
  case unknownVersion(path: String, found: Int, known: Int)
  /// The rows don't allow it, such as a second row of one name.
  case conflict(path: String, reason: String)
  /// SQLite refused for another reason; the number is its own.
  case refused(path: String, code: Int, reason: String)
}

extension StorageError: CustomStringConvertible {
  /// What failed and why, and what to do about it.
  public var description: String {
    let (path, why, help) = parts
    return """
      cannot use '\(path)': \(why)
      help: \(help)
      """
  }

  private var parts: (path: String, why: String, help: String) {
    switch self {
    case .missing(let path):
      (
        path, "there is no database",
        "run 'stoplog init'; if there was one, find out who removed it"
      )
    case .exists(let path):
      (path, "there is a database already", "keep it, or move it away first")
    case .unreachable(let path, let reason):
      (path, reason, "check that the folder exists and belongs to you")
    case .full(let path):
      (path, "the disk is full", "free some space, then try again")
    case .corrupt(let path, let reason):
      (path, "it is damaged (\(reason))", "keep the file as evidence, and restore it from a backup")
    case .readOnly(let path):
      (path, "it can't be written to", "check the permissions of the file and of its folder")
    case .busy(let path):
      (path, "another process kept it locked", "try again; 'fuser' shows who has it open")
    case .failing(let path, let reason):
      (path, "the disk failed (\(reason))", "look at the system's log, then check the disk")
    case .unknownVersion(let path, let found, let known):
      (path, "its version is \(found), and this program knows \(known)", "update this program")
    case .conflict(let path, let reason):
      (path, "its rows don't allow that (\(reason))", "report this as a defect")
    case .refused(let path, let code, let reason):
      (path, "\(reason) (SQLite error \(code))", "report this as a defect")
    }
  }
}
