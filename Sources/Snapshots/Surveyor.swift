internal import Crypto
internal import Linux

/// Compares what is at the paths of a manifest with what was saved; it changes nothing.
struct Surveyor {
  private let manifest: Manifest
  private var content: SavedContent
  private let isHashing: Bool
  private var trail = FolderTrail()
  private var copier = Copier()
  private var result = Survey()
  private var hashed: [PathIdentity: Digest] = [:]

  private struct PathIdentity: Hashable {
    var device: UInt64
    var inode: UInt64
  }

  /// Prepares; `isHashing` says whether files are read even if they are the saved file itself.
  init(_ manifest: Manifest, _ content: SavedContent, isHashing: Bool) {
    self.manifest = manifest
    self.content = content
    self.isHashing = isHashing
  }

  /// Compares every entry.
  mutating func run() throws(SnapshotError) -> Survey {
    for index in manifest.entries.indices {
      let entry = manifest.entries[index]
      let state = try compare(entry, index)
      result.states.append(state)
    }
    return result
  }

  private mutating func compare(
    _ entry: Entry,
    _ index: Int
  ) throws(SnapshotError) -> Finding.State {
    let name = RawPath.name(entry.path)
    guard let folder = try trail.folder(RawPath.parent(entry.path)),
      let status = try Door.restoring({ () throws(SystemError) in try folder.status(name) })
    else { return .missing }
    guard Entry.Kind(status) == entry.kind else { return .differs([.kind]) }
    var aspects: Set<Finding.Aspect> = []
    switch entry.kind {
    case .file: aspects = try compareFile(entry, index, folder, status)
    case .directory: aspects = try compareAttributes(entry, folder, isFolder: true)
    case .link:
      let target = try Door.restoring { () throws(SystemError) in try folder.linkTarget(name) }
      if target != entry.target { aspects = [.content] }
    case .pipe, .socket: break
    }
    if entry.kind != .link && status.mode & 0o7777 != entry.mode { aspects.insert(.mode) }
    if status.owner != entry.owner || status.group != entry.group { aspects.insert(.owner) }
    if status.modification != entry.modified { aspects.insert(.time) }
    return aspects.isEmpty ? .same : .differs(aspects)
  }

  private mutating func compareFile(
    _ entry: Entry,
    _ index: Int,
    _ folder: Folder,
    _ status: FileStatus
  ) throws(SnapshotError) -> Set<Finding.Aspect> {
    guard let saved = entry.saved else { return [.content] }
    let store = try content.originalStatus(saved)
    let isSaved = store?.inode == status.inode && store?.device == status.device
    if isSaved { result.present[saved.number, default: 0] += 1 }
    guard try hasSameBytes(entry, saved, folder, status, isSaved) else { return [.content] }
    if let first = result.anchors[saved.number] {
      let anchor = result.identities[saved.number]
      guard first == index || anchor == [status.device, status.inode] else { return [.names] }
    } else {
      result.anchors[saved.number] = index
      result.identities[saved.number] = [status.device, status.inode]
    }
    return saved.method == .linked
      ? [] : try compareAttributes(entry, folder, isFolder: false)
  }

  private mutating func hasSameBytes(
    _ entry: Entry,
    _ saved: Entry.Saved,
    _ folder: Folder,
    _ status: FileStatus,
    _ isSaved: Bool
  ) throws(SnapshotError) -> Bool {
    guard status.size == entry.size else { return false }
    let expected = content.digest(saved)
    if isSaved && !isHashing && expected == nil { return status.modification == entry.modified }
    let found = try digest(RawPath.name(entry.path), folder, status)
    if isHashing { result.digests[entry.path] = found }
    if let expected { return found == expected }
    if isSaved { return status.modification == entry.modified }
    return try content.digestOfBytes(saved) == found
  }

  private mutating func digest(
    _ name: [UInt8],
    _ folder: Folder,
    _ status: FileStatus
  ) throws(SnapshotError) -> Digest {
    let identity = PathIdentity(device: status.device, inode: status.inode)
    if status.links > 1, let known = hashed[identity] { return known }
    let digest = try Door.restoring { () throws(SystemError) in
      try copier.digest(folder.openReadable(name))
    }
    if status.links > 1 { hashed[identity] = digest }
    return digest
  }

  private func compareAttributes(
    _ entry: Entry,
    _ parent: Folder,
    isFolder: Bool
  ) throws(SnapshotError) -> Set<Finding.Aspect> {
    let name = RawPath.name(entry.path)
    let found = try Door.restoring { () throws(SystemError) in
      if isFolder {
        let folder = try parent.folder(name)
        return try AttributeFilter.attributes(of: folder)
      }
      let file = try parent.openReadable(name)
      return try AttributeFilter.attributes(of: file)
    }
    return found == entry.attributes ? [] : [.attributes]
  }
}
