/// Why a snapshot was not taken, or was not restored.
///
/// When `take` throws, nothing is kept and the act must not run.
public enum SnapshotError: Error, Hashable, Sendable {
  /// The name has characters that are not allowed, or is too long.
  case badName(String)
  /// There is a snapshot of this name already, or one is being taken.
  case exists(id: String)
  /// There is no snapshot of this name.
  case missing(id: String)
  /// The path can't be a target.
  case badTarget(path: String, reason: String)
  /// The target is the store of snapshots, lies in it or contains it.
  case holdsStore(path: String)
  /// The targets have more entries than the limit.
  case tooMany(path: String, limit: Int)
  /// Copying the file would go over the limit; sizes in bytes.
  case tooLarge(path: String, size: Int, limit: Int)
  /// Folders are nested beyond the limit.
  case tooDeep(path: String, limit: Int)
  /// The time is up.
  case tooSlow(path: String, milliseconds: Int)
  /// A device, which can't be saved.
  case unsupported(path: String)
  /// The system refused to read the path.
  case unreadable(path: String, reason: String)
  /// The path was changed while it was being saved.
  case changedWhileCopying(path: String)
  /// The store could not be written or read.
  case storeFailed(path: String, reason: String)
  /// The manifest is not what was written.
  case badManifest(id: String, reason: String)
  /// A saved file is not what was saved.
  case damaged(path: String, reason: String)
  /// Something else stands where an entry has to go.
  case inTheWay(path: String, reason: String)
  /// The path has been changed since, and the rules say to leave it.
  case changedSince(path: String)
  /// The system refused to put the path back.
  case notRestored(path: String, reason: String)
  /// After everything was put back, the path is still not as it was.
  case differs(path: String, reason: String)
}

extension SnapshotError: CustomStringConvertible {
  /// What failed and why on the first line, what to do about it on the second.
  public var description: String {
    let (verb, object, why, help) = words
    return "cannot \(verb) '\(object)': \(why)\nhelp: \(help)"
  }

  private var words: (verb: String, object: String, why: String, help: String) {
    switch self {
    case .badName(let name):
      (
        "name a snapshot", name, "the name has other than letters, digits and . _ -",
        "use the snapshot's name as it was printed"
      )
    case .exists(let id):
      ("take snapshot", id, "there is one of this name", "take it under another name")
    case .missing(let id):
      ("find snapshot", id, "there is none of this name", "see which ones there are")
    case .badTarget(let path, let reason):
      ("snapshot", path, reason, "give the absolute path of a file or folder")
    case .holdsStore(let path):
      (
        "snapshot", path, "the snapshots themselves are kept there",
        "name the folders to act on one by one, without the store"
      )
    case .unsupported(let path):
      ("snapshot", path, "it is a device", "leave devices out of the command")
    case .unreadable(let path, let reason):
      ("snapshot", path, reason, "run as a user who can read the path")
    case .changedWhileCopying(let path):
      (
        "snapshot", path, "it changed while it was being saved",
        "stop what is writing to it, then try again"
      )
    default: limitWords ?? restoreWords
    }
  }

  private var limitWords: (String, String, String, String)? {
    let help = "narrow the command, or raise the limit in the policy"
    return switch self {
    case .tooMany(let path, let limit):
      ("snapshot", path, "there are more than \(limit) entries", help)
    case .tooLarge(let path, let size, let limit):
      ("snapshot", path, "copying its \(size) bytes goes over the limit of \(limit)", help)
    case .tooDeep(let path, let limit):
      ("snapshot", path, "folders are nested more than \(limit) deep", help)
    case .tooSlow(let path, let milliseconds):
      ("snapshot", path, "it takes more than \(milliseconds) ms", help)
    default: nil
    }
  }

  private var restoreWords: (String, String, String, String) {
    switch self {
    case .storeFailed(let path, let reason):
      ("use", path, reason, "check that the snapshot folder is writable and has room")
    case .badManifest(let id, let reason):
      (
        "trust snapshot", id, reason,
        "look for who changed it; its files are in the snapshot folder"
      )
    case .damaged(let path, let reason):
      ("restore", path, reason, "restore the rest by skipping what is damaged")
    case .inTheWay(let path, let reason):
      ("restore", path, reason, "move that away, then restore again")
    case .changedSince(let path):
      ("restore", path, "it was changed since", "allow what is there to be moved into a snapshot")
    case .notRestored(let path, let reason):
      ("restore", path, reason, "remove the cause, then restore again; what is done stays done")
    case .differs(let path, let reason):
      ("confirm", path, reason, "stop what is writing to it, then restore again")
    default: ("snapshot", "", "", "")
    }
  }
}
