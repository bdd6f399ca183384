internal import Linux

/// The folder of one snapshot, and the folders with bytes in it.
struct Shelf: Sendable {
  /// The name of the manifest.
  static let manifest = Array("manifest".utf8)
  /// The name of the list of digests that a seal adds, in the form of sha256sum(1).
  static let digests = Array("digests".utf8)

  let base: Folder
  private var folders: [Entry.Method: Folder] = [:]

  init(base: Folder) { self.base = base }

  /// Opens a complete snapshot.
  init(opening id: String, in store: Folder) throws(SnapshotError) {
    guard SnapshotStore.isName(id) else { throw .badName(id) }
    do throws(SystemError) {
      let name = Array(id.utf8)
      guard try store.status(name) != nil else { throw SystemError("", "", number: 0) }
      base = try store.folder(name)
      for method in Entry.Method.allCases where try base.status(method.folder) != nil {
        folders[method] = try base.folder(method.folder)
      }
    } catch {
      throw error.number == 0 ? .missing(id: id) : .store(error)
    }
  }

  /// The folder that has the bytes saved in one way; nil if there is none.
  func folder(_ method: Entry.Method) -> Folder? { folders[method] }

  /// The folder for the bytes saved in one way, made when it is first wanted.
  mutating func makeFolder(_ method: Entry.Method) throws(SystemError) -> Folder {
    if let folder = folders[method] { return folder }
    try base.makeFolder(method.folder)
    let folder = try base.folder(method.folder)
    folders[method] = folder
    return folder
  }

  /// The file name of saved bytes.
  static func name(_ number: Int) -> [UInt8] { Array(String(number).utf8) }

  /// Makes every name in the snapshot durable.
  func sync() throws(SystemError) {
    for folder in folders.values { try folder.sync() }
    try base.sync()
  }

  /// Removes everything in the snapshot's folder.
  func clear() throws(SystemError) {
    for name in try base.names().map(\.bytes) {
      if try base.status(name)?.isDirectory == true {
        let folder = try base.folder(name)
        for file in try folder.names() { try folder.remove(file.bytes) }
        try base.remove(name, isFolder: true)
      } else {
        try base.remove(name)
      }
    }
  }

  /// Removes the snapshot's folder.
  func remove(from store: Folder, as name: [UInt8]) throws(SnapshotError) {
    do throws(SystemError) {
      try clear()
      try store.remove(name, isFolder: true)
    } catch {
      throw .store(error)
    }
  }
}
