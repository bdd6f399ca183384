internal import Crypto
internal import Linux

/// The saved bytes of a snapshot, and what is known of them.
struct SavedContent {
  let shelf: Shelf
  /// The digests that sealing added, by the number of the file.
  let sealed: [Int: Digest]
  private var storeNames: StoreNames
  private var copier = Copier()

  init(shelf: Shelf, store: Folder, sealed: [Int: Digest]) {
    self.shelf = shelf
    storeNames = StoreNames(store: store)
    self.sealed = sealed
  }

  /// The digest that was recorded for a file's bytes; nil if there is none.
  func digest(_ saved: Entry.Saved) -> Digest? { saved.digest ?? sealed[saved.number] }

  /// What the saved file is; nil if it is gone.
  func status(_ saved: Entry.Saved) throws(SnapshotError) -> FileStatus? {
    try Door.store { () throws(SystemError) in
      try shelf.folder(saved.number, saved.method)?.status(Shelf.name(saved.number))
    }
  }

  /// What the file itself is, if the store has a second name of it; else what the copy is.
  func originalStatus(_ saved: Entry.Saved) throws(SnapshotError) -> FileStatus? {
    let linked = try Door.store { () throws(SystemError) in
      try shelf.folder(saved.number, .linked)?.status(Shelf.name(saved.number))
    }
    if let linked { return linked }
    return try status(saved)
  }

  /// Whether the store's second name of a file can be given its old name back.
  ///
  /// The bytes must be the saved ones, and no name may have come that was not there before: after
  /// `mv`, two paths would become names of one file.
  ///
  /// `present` is how many targets are names of the file now, `elsewhere` how many names it had
  /// outside the targets.
  mutating func canLink(
    _ entry: Entry,
    _ saved: Entry.Saved,
    present: Int,
    elsewhere: Int
  ) throws(SnapshotError) -> Bool {
    let linked = Entry.Saved(number: saved.number, method: .linked, digest: digest(saved))
    guard let status = try status(linked) else { return false }
    let outside = try Door.store { () throws(SystemError) in
      status.links - (try storeNames.count(status.inode))
    }
    guard outside == present + max(0, elsewhere) else { return false }
    if saved.method == .linked { return true }
    return try damage(entry, linked) == nil
  }

  /// Opens the saved bytes.
  func open(_ saved: Entry.Saved) throws(SystemError) -> OpenFile? {
    try shelf.folder(saved.number, saved.method)?.openReadable(Shelf.name(saved.number))
  }

  /// Why saved bytes can't be trusted; nil if they can.
  ///
  /// With a recorded digest all bytes are read. Without one the number, the size and the time
  /// of the last change must be those of the moment when the file was saved.
  mutating func damage(_ entry: Entry, _ saved: Entry.Saved) throws(SnapshotError) -> String? {
    guard let status = try status(saved), status.isFile else {
      return "its saved bytes are gone from the store"
    }
    guard status.size == entry.size else { return "its saved bytes have another length" }
    if let expected = digest(saved) {
      return try digestOfBytes(saved) == expected ? nil : "its saved bytes have another SHA-256"
    }
    guard status.modification == entry.modified else {
      return "it was written to under another name after it was saved"
    }
    guard saved.method != .linked || status.inode == entry.inode else {
      return "its saved bytes are in another file than before"
    }
    return nil
  }

  /// The digest of the saved bytes as they are now.
  mutating func digestOfBytes(_ saved: Entry.Saved) throws(SnapshotError) -> Digest? {
    do throws(SystemError) {
      guard let file = try open(saved) else { return nil }
      return try copier.digest(file)
    } catch {
      throw .store(error)
    }
  }
}

extension Folder {
  /// Opens a file of one's own even if its permissions forbid reading, and leaves them as they are.
  func openReadable(_ name: [UInt8]) throws(SystemError) -> OpenFile {
    do throws(SystemError) {
      return try open(name)
    } catch {
      guard error.isForbidden, let status = try status(name), status.isFile else { throw error }
      try setMode(name, status.mode | 0o400)
      let file: OpenFile
      do throws(SystemError) {
        file = try open(name)
      } catch let second {
        try setMode(name, status.mode)
        throw second
      }
      try setMode(name, status.mode)
      return file
    }
  }
}
