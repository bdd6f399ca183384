internal import Linux

/// Opens the folders of paths that come in the order of a manifest, each folder once.
struct FolderTrail {
  private var stack: [Folder] = []

  /// The folder with a path; nil if it, or one above it, is not there or not a folder.
  ///
  /// - Throws: ``SnapshotError/inTheWay(path:reason:)`` if a link stands above the saved tree.
  mutating func folder(_ path: [UInt8]) throws(SnapshotError) -> Folder? {
    while let top = stack.last, !RawPath.isInside(path, top.path) { stack.removeLast() }
    guard let top = stack.last else { return try start(path) }
    var folder = top
    for name in RawPath.components(Array(path.dropFirst(top.path.count))) {
      do throws(SystemError) {
        folder = try folder.folder(name)
      } catch {
        if error.isAbsence { return nil }
        throw .restoring(error)
      }
      stack.append(folder)
    }
    return folder
  }

  private mutating func start(_ path: [UInt8]) throws(SnapshotError) -> Folder? {
    do throws(SystemError) {
      let folder = try Folder.descending(path)
      stack = [folder]
      return folder
    } catch {
      if error.isMissing { return nil }
      guard error.isAbsence else { throw .restoring(error) }
      throw .inTheWay(path: error.object, reason: "a link or a file has taken a folder's place")
    }
  }

  /// Makes the folders down to a path that are missing.
  ///
  /// - Returns: The paths that were made.
  static func make(_ path: [UInt8]) throws(SystemError) -> [[UInt8]] {
    var made: [[UInt8]] = []
    var folder = try Folder([RawPath.slash])
    for name in RawPath.components(path) {
      if try folder.status(name) == nil {
        try folder.makeFolder(name, mode: 0o755)
        made.append(RawPath.join(folder.path, name))
      }
      folder = try folder.folder(name)
    }
    return made
  }
}
