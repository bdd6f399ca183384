internal import Crypto
internal import Linux

extension SnapshotStore {
  /// Saves what is at some paths, before an act changes it.
  ///
  /// A file whose names only go is saved as a second name of the same file: that costs no room
  /// and is faster than the act. A file that may be written in place is cloned where the file
  /// system can, and copied and hashed elsewhere. So is a file with names outside the targets. When this
  /// returns, everything is on the disk; only bytes of linked files that their own writer had not
  /// yet made durable are not.
  ///
  /// No symbolic link is followed, except one that is itself a `rewritten` target: both the link
  /// and the file that it leads to are saved. What appears in a folder after it was read is not
  /// saved; a folder that changes while it is read is an error.
  ///
  /// - Parameters:
  ///   - id: A new name: up to 128 of letters, digits, `.`, `_` and `-`, not starting with a dot.
  ///   - targets: The paths. One that lies in another is saved once; `rewritten` wins there.
  ///   - limits: What it may take.
  /// - Returns: What was saved; its digest belongs in the ledger.
  /// - Throws: ``SnapshotError``; then nothing is kept, and the act must not run.
  public func take(
    id: String,
    targets: [SnapshotTarget],
    limits: SnapshotLimits = SnapshotLimits()
  ) throws(SnapshotError) -> Snapshot {
    let plan = try TargetPlan(targets, store: path)
    return try take(id: id, plan: plan, limits: limits)
  }

  /// Saves what a plan says.
  func take(
    id: String,
    plan: TargetPlan,
    limits: SnapshotLimits
  ) throws(SnapshotError) -> Snapshot {
    guard Self.isName(id) else { throw .badName(id) }
    let hidden = Array(".take-\(id)".utf8)
    let base = try begin(id, hidden)
    do throws(SnapshotError) {
      let own = try Door.store { () throws(SystemError) in try base.status().inode }
      var taker = Taker(
        shelf: Shelf(base: base),
        store: status,
        names: StoreNames(store: folder, skipping: own),
        limits: limits
      )
      try taker.take(plan)
      var manifest = Manifest(id: id, taken: Clock.now)
      manifest.roots = plan.roots.map(\.path).filter { !taker.absent.contains($0) }
      manifest.absent = taker.absent
      manifest.entries = taker.entries
      manifest.counts = taker.finalCounts()
      let (text, digest) = manifest.encoded()
      try finish(taker, text, from: hidden, as: id)
      return manifest.summary(digest)
    } catch {
      try? Shelf(base: base).remove(from: folder, as: hidden)
      throw error
    }
  }

  /// Makes the folder for a snapshot that is not complete yet, and locks it.
  private func begin(_ id: String, _ hidden: [UInt8]) throws(SnapshotError) -> Folder {
    do throws(SystemError) {
      if try folder.status(Array(id.utf8)) != nil { throw SystemError("", "", number: 0) }
      if try folder.status(hidden) != nil {
        let remains = try folder.folder(hidden)
        guard remains.lock() else { throw SystemError("", "", number: 0) }
        try Shelf(base: remains).clear()
        return remains
      }
      try folder.makeFolder(hidden)
      let base = try folder.folder(hidden)
      guard base.lock() else { throw SystemError("", "", number: 0) }
      return base
    } catch {
      throw error.number == 0 ? .exists(id: id) : .store(error)
    }
  }

  /// Makes everything durable, and only then gives the snapshot its name.
  private func finish(
    _ taker: Taker,
    _ text: [UInt8],
    from hidden: [UInt8],
    as id: String
  ) throws(SnapshotError) {
    do throws(SystemError) {
      let base = taker.shelf.base
      let file = try base.create(Shelf.manifest)
      try file.write(text)
      try file.sync()
      try taker.sync()
      try folder.rename(hidden, to: folder, as: Array(id.utf8))
      try folder.sync()
    } catch {
      throw .store(error)
    }
  }
}
