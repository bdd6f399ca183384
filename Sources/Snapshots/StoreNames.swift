internal import Linux

/// How many names files have in the store itself.
///
/// Those are never written to, so a file that an earlier snapshot has too is as safe as one with
/// a single name. Only directories are read, no file is looked at.
struct StoreNames {
  private let store: Folder
  private let skipped: UInt64?
  private var counts: [UInt64: Int]?

  /// Counts in a store, leaving out the folder with the number `skipped`.
  init(store: Folder, skipping skipped: UInt64? = nil) {
    self.store = store
    self.skipped = skipped
  }

  /// The number of names of a file that is on the store's file system.
  mutating func count(_ inode: UInt64) throws(SystemError) -> Int {
    if let counts { return counts[inode] ?? 0 }
    var found: [UInt64: Int] = [:]
    for snapshot in try store.names() where snapshot.inode != skipped {
      guard let base = try? store.folder(snapshot.bytes),
        let linked = try? base.folder(Entry.Method.linked.folder)
      else { continue }
      for part in try linked.names() {
        for name in try linked.folder(part.bytes).names() { found[name.inode, default: 0] += 1 }
      }
    }
    counts = found
    return found[inode] ?? 0
  }
}
