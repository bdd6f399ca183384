internal import Linux

/// Makes copies durable: a few one by one, many by one call for the whole file system.
///
/// Each fsync(2) waits for the disk once, so past a few dozen one syncfs(2) is quicker, although
/// it also writes out what other programs have pending.
struct CopySync {
  private static let few = 32
  private var open: [OpenFile] = []
  private var isMany = false
  private var withoutClones: Set<UInt64> = []

  /// Notes a file that has been written.
  mutating func add(_ file: OpenFile) throws(SystemError) {
    if isMany { return }
    open.append(file)
    if open.count > Self.few {
      isMany = true
      open = []
    }
  }

  /// Writes everything out.
  func finish(_ folder: Folder) throws(SystemError) {
    if isMany { return try folder.syncFileSystem() }
    for file in open { file.startSync() }
    for file in open { try file.sync() }
  }

  /// Whether cloning has not failed on a file system yet.
  func canClone(_ device: UInt64) -> Bool { !withoutClones.contains(device) }

  /// Notes that cloning fails on a file system.
  mutating func forbidClone(_ device: UInt64) { withoutClones.insert(device) }
}
