internal import Crypto
internal import Linux

/// The directory that keeps snapshots, one folder each.
///
/// A folder has `manifest` and the bytes in `linked/`, `cloned/` and `copied/`, numbered from 0,
/// so odd names, depth and length of the saved paths play no part. It appears under its name only
/// when it is complete and durable; what a killed process leaves behind starts with a dot and is
/// removed by ``sweep()``.
///
/// There is one store, out of the project's reach, and not one per file system: a store inside a
/// project would be deleted with it, by the act that it should undo. Files on other file systems
/// are therefore copied, within the limits.
public struct SnapshotStore: Sendable {
  /// The store, held open.
  let folder: Folder
  /// Its path with links resolved.
  let path: [UInt8]
  /// Its identity.
  let status: FileStatus

  /// Opens the store and makes its directory if there is none.
  ///
  /// - Throws: ``SnapshotError/storeFailed(path:reason:)``.
  public init(directory: String) throws(SnapshotError) {
    do throws(SystemError) {
      try File.makeDirectories(directory)
      let path = RawPath.resolved(Array(directory.utf8)) ?? Array(directory.utf8)
      folder = try Folder(path)
      status = try folder.status()
      self.path = path
    } catch {
      throw .store(error)
    }
  }

  /// The names of all complete snapshots, sorted bytewise.
  public func names() throws(SnapshotError) -> [String] {
    do throws(SystemError) {
      return try folder.names().map { String(decoding: $0.bytes, as: UTF8.self) }
        .filter(Self.isName)
    } catch {
      throw .store(error)
    }
  }

  /// Every snapshot that can be read, the newest first; a broken one is left out.
  ///
  /// ``names()`` has those too, and ``get(_:)`` says what is wrong with one.
  public func list() throws(SnapshotError) -> [Snapshot] {
    try names().compactMap { try? get($0) }.sorted { ($0.taken, $0.id) > ($1.taken, $1.id) }
  }

  /// What a snapshot holds.
  ///
  /// - Throws: ``SnapshotError/missing(id:)``, ``SnapshotError/badManifest(id:reason:)``.
  public func get(_ id: String) throws(SnapshotError) -> Snapshot {
    try Manifest.summary(read(Shelf(opening: id, in: folder)), id: id)
  }

  /// Removes a snapshot; what it saved can't be restored afterwards.
  ///
  /// - Throws: ``SnapshotError/missing(id:)``, ``SnapshotError/storeFailed(path:reason:)``.
  public func forget(_ id: String) throws(SnapshotError) {
    let shelf = try Shelf(opening: id, in: folder)
    let hidden = Array(".forget-\(id)".utf8)
    do throws(SystemError) {
      try folder.rename(Array(id.utf8), to: folder, as: hidden)
    } catch {
      throw .store(error)
    }
    try shelf.remove(from: folder, as: hidden)
  }

  /// Removes what killed processes left; what a running one is working on stays.
  ///
  /// - Returns: The number of remains that were removed.
  @discardableResult
  public func sweep() throws(SnapshotError) -> Int {
    var count = 0
    do throws(SystemError) {
      for name in try folder.names().map(\.bytes) where name.first == UInt8(ascii: ".") {
        guard let remains = try? folder.folder(name), remains.lock() else { continue }
        try Shelf(base: remains).clear()
        try folder.remove(name, isFolder: true)
        count += 1
      }
    } catch {
      throw .store(error)
    }
    return count
  }

  /// The manifest and the folders of a snapshot; checks that it is the one that is expected.
  func load(
    _ id: String,
    expecting digest: Digest?
  ) throws(SnapshotError) -> (manifest: Manifest, shelf: Shelf) {
    let shelf = try Shelf(opening: id, in: folder)
    let (manifest, found) = try Manifest.parse(read(shelf), id: id)
    if let digest, digest != found {
      throw .badManifest(id: id, reason: "its manifest is not the one that was recorded")
    }
    return (manifest, shelf)
  }

  private func read(_ shelf: Shelf) throws(SnapshotError) -> [UInt8] {
    do throws(SystemError) {
      return try shelf.base.open(Shelf.manifest).readAll(limit: 1 << 30)
    } catch {
      throw .store(error)
    }
  }

  /// Whether a text can name a snapshot.
  static func isName(_ text: String) -> Bool {
    (1...128).contains(text.utf8.count) && text.utf8.first != UInt8(ascii: ".")
      && text.utf8.allSatisfy {
        switch $0 {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
          UInt8(ascii: "-"):
          true
        default: false
        }
      }
  }
}

extension SnapshotError {
  /// A call on the store that failed.
  static func store(_ error: SystemError) -> SnapshotError {
    .storeFailed(path: error.object, reason: error.reason.lowercased())
  }

  /// A call on a target that failed while it was saved.
  static func reading(_ error: SystemError) -> SnapshotError {
    .unreadable(path: error.object, reason: error.reason.lowercased())
  }

  /// A call on a target that failed while it was restored.
  static func restoring(_ error: SystemError) -> SnapshotError {
    .notRestored(path: error.object, reason: "\(error.call): \(error.reason.lowercased())")
  }
}
