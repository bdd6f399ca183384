internal import Crypto
internal import Linux

/// Saves the bytes of regular files, as cheaply as is safe.
struct ContentSaver {
  private let limit: Int
  private var copier = Copier()
  private var next = 0
  private var groups: [UInt64: [NameGroup]] = [:]
  private var sync = CopySync()
  private var storeNames: StoreNames
  private let device: UInt64
  private(set) var counts = Snapshot.Counts()

  /// - Parameters:
  ///   - limit: The most bytes to copy.
  ///   - storeNames: What the other snapshots have.
  ///   - device: The file system of the store.
  init(limit: Int, storeNames: StoreNames, device: UInt64) {
    self.limit = limit
    self.storeNames = storeNames
    self.device = device
  }

  /// Gives a file a second name in the store; nil if the system doesn't allow it.
  ///
  /// The file is described by what its new name leads to, so nobody can swap it in between.
  mutating func link(
    _ name: [UInt8],
    in folder: Folder,
    _ shelf: inout Shelf
  ) throws(SnapshotError) -> Entry? {
    let path = RawPath.join(folder.path, name)
    let linked = try Door.store { () throws(SystemError) in
      try shelf.makeFolder(next, .linked)
    }
    var number = next
    do throws(SystemError) {
      try folder.link(name, to: linked, as: Shelf.name(number))
    } catch {
      if error.refusesLink { return nil }
      if error.isAbsence { throw .changedWhileCopying(path: RawPath.text(path)) }
      throw .store(error)
    }
    next += 1
    let found = try Door.store { () throws(SystemError) in try linked.status(Shelf.name(number)) }
    guard let status = found, status.isFile else {
      throw .changedWhileCopying(path: RawPath.text(path))
    }
    var names = try countNames(status, own: 1)
    if names > 1 {
      let group = join(NameGroup(status, number, names: names, isLinked: true))
      names = group.names
      if group.saved.number != number {
        try Door.store { () throws(SystemError) in try linked.remove(Shelf.name(number)) }
        number = group.saved.number
      }
    }
    var entry = Entry(path, .file, status)
    entry.saved = .init(number: number, method: .linked)
    entry.links = names
    return entry
  }

  /// Copies or clones a file into the store.
  mutating func copy(
    _ name: [UInt8],
    in folder: Folder,
    _ shelf: inout Shelf
  ) throws(SnapshotError) -> Entry {
    let path = RawPath.join(folder.path, name)
    let (source, status) = try Door.reading { () throws(SystemError) in
      let source = try folder.open(name)
      return (source, try source.status())
    }
    guard status.isFile else { throw .changedWhileCopying(path: RawPath.text(path)) }
    var entry = Entry(path, .file, status)
    entry.links = try countNames(status, own: 0)
    entry.attributes = try Door.reading { () throws(SystemError) in
      try AttributeFilter.attributes(of: source)
    }
    if status.links > 1, let known = group(status, isLinked: false) {
      groups[status.inode]?[known].found += 1
      entry.saved = groups[status.inode]?[known].saved
      return entry
    }
    let saved = try save(source, status, &shelf)
    entry.saved = saved
    if status.links > 1 {
      var group = NameGroup(status, saved.number, names: entry.links, isLinked: false)
      group.saved = saved
      _ = join(group)
    }
    return entry
  }

  /// Makes a private copy of every linked file that has names outside the targets, or that is
  /// written to under another name; a second name alone would not protect those.
  mutating func finishGroups(
    _ entries: inout [Entry],
    _ shelf: inout Shelf
  ) throws(SnapshotError) {
    let open = groups.values.joined().filter { $0.isLinked && $0.found < $0.names }
    var copies: [Int: Entry] = [:]
    for group in open.sorted(by: { $0.saved.number < $1.saved.number }) {
      let linked = try Door.store { () throws(SystemError) in
        try shelf.makeFolder(group.saved.number, .linked)
      }
      let name = Shelf.name(group.saved.number)
      do throws(SnapshotError) {
        copies[group.saved.number] = try copy(name, in: linked, &shelf)
      } catch {
        guard case .tooLarge = error else { throw error }
        counts.shared += 1
        continue
      }
      // The second name stays beside the copy, so that a restore can join the names again.
      let number = copies[group.saved.number]?.saved?.number ?? group.saved.number
      try Door.store { () throws(SystemError) in
        let other = try shelf.makeFolder(number, .linked)
        try linked.rename(name, to: other, as: Shelf.name(number))
      }
    }
    if copies.isEmpty { return }
    for index in entries.indices {
      guard let saved = entries[index].saved, saved.method == .linked,
        let copy = copies[saved.number]
      else { continue }
      entries[index].saved = copy.saved
      entries[index].attributes = copy.attributes
    }
  }

  /// Makes copied bytes durable.
  func sync(_ shelf: Shelf) throws(SystemError) { try sync.finish(shelf.base) }
}

extension ContentSaver {
  /// How many names a file has outside the store, given how many this snapshot has.
  private mutating func countNames(
    _ status: FileStatus,
    own: Int
  ) throws(SnapshotError) -> Int {
    guard status.links - own > 1, status.device == device else { return max(1, status.links - own) }
    return try Door.store { () throws(SystemError) in
      max(1, status.links - own - (try storeNames.count(status.inode)))
    }
  }

  /// Adds a name to its file's group, or makes the group.
  private mutating func join(_ new: NameGroup) -> NameGroup {
    var found = groups[new.inode] ?? []
    defer { groups[new.inode] = found }
    guard let place = found.firstIndex(where: { $0.isSameFile(new) }) else {
      found.append(new)
      return new
    }
    found[place].found += 1
    return found[place]
  }

  private func group(_ status: FileStatus, isLinked: Bool) -> Int? {
    groups[status.inode]?.firstIndex {
      $0.device == status.device && $0.isLinked == isLinked
    }
  }

  private mutating func save(
    _ source: OpenFile,
    _ status: FileStatus,
    _ shelf: inout Shelf
  ) throws(SnapshotError) -> Entry.Saved {
    let number = next
    next += 1
    if let saved = try clone(source, status, number, &shelf) { return saved }
    let path = RawPath.text(source.path)
    guard status.size <= limit &- counts.copied else {
      throw .tooLarge(path: path, size: status.size, limit: limit)
    }
    let target = try Door.store { () throws(SystemError) in
      try shelf.makeFolder(number, .copied).create(Shelf.name(number))
    }
    let (count, digest) = try copy(source, to: target)
    try check(source, still: status, count)
    try Door.store { () throws(SystemError) in
      try target.setModified(status.modification)
      try sync.add(target)
    }
    counts.copied += count
    return Entry.Saved(number: number, method: .copied, digest: digest)
  }

  private mutating func copy(
    _ source: OpenFile,
    to target: OpenFile
  ) throws(SnapshotError) -> (Int, Digest) {
    do throws(SystemError) {
      return try copier.copy(source, to: target)
    } catch {
      throw error.call == "write" || error.call == "truncate" ? .store(error) : .reading(error)
    }
  }

  private mutating func clone(
    _ source: OpenFile,
    _ status: FileStatus,
    _ number: Int,
    _ shelf: inout Shelf
  ) throws(SnapshotError) -> Entry.Saved? {
    guard sync.canClone(status.device), status.size > 0 else { return nil }
    let folder = try Door.store { () throws(SystemError) in try shelf.makeFolder(number, .cloned) }
    let target = try Door.store { () throws(SystemError) in
      try folder.create(Shelf.name(number))
    }
    guard target.clone(source) else {
      sync.forbidClone(status.device)
      try Door.store { () throws(SystemError) in try folder.remove(Shelf.name(number)) }
      return nil
    }
    let size = try Door.store { () throws(SystemError) in try target.status().size }
    try check(source, still: status, size)
    try Door.store { () throws(SystemError) in
      try target.setModified(status.modification)
      try sync.add(target)
    }
    return Entry.Saved(number: number, method: .cloned)
  }

  /// Refuses a file that was written to while it was read.
  private func check(
    _ source: OpenFile,
    still before: FileStatus,
    _ count: Int
  ) throws(SnapshotError) {
    let after = try Door.reading { () throws(SystemError) in try source.status() }
    guard count == before.size, after.size == before.size,
      after.modification == before.modification
    else { throw .changedWhileCopying(path: RawPath.text(source.path)) }
  }
}
