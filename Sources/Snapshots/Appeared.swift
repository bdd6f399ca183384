internal import Linux

/// Targets that were not there when a snapshot was taken, and are there now.
enum Appeared {
  /// The outermost ones.
  static func find(_ manifest: Manifest) -> [[UInt8]] {
    var found: [[UInt8]] = []
    for path in manifest.absent where !found.contains(where: { RawPath.isInside(path, $0) }) {
      let there = try? Folder.descending(RawPath.parent(path)).status(RawPath.name(path))
      if there != nil { found.append(path) }
    }
    return found
  }

  /// Removes what the snapshot of them has.
  ///
  /// What has come since is not in there and stays, and so does the folder that it is in.
  static func remove(_ paths: [[UInt8]], savedIn manifest: Manifest) throws(SnapshotError) {
    var trail = FolderTrail()
    for entry in manifest.entries.reversed()
    where paths.contains(where: { RawPath.isInside(entry.path, $0) }) {
      guard let folder = try trail.folder(RawPath.parent(entry.path)) else { continue }
      do throws(SystemError) {
        try folder.remove(RawPath.name(entry.path), isFolder: entry.kind == .directory)
      } catch {
        if !error.isOccupied { throw .restoring(error) }
      }
    }
  }
}
