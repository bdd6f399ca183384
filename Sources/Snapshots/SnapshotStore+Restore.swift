internal import Crypto
internal import Linux

extension SnapshotStore {
  /// Puts back what a snapshot saved, and reads everything again to see that it is so.
  ///
  /// Before anything changes, every saved byte that is needed is checked, and what would be
  /// replaced is saved in a snapshot of its own. So are targets that were not there then: they go
  /// away. Paths that the snapshot doesn't know are left alone, also new files in its folders. A restore that was killed can be run again; what is
  /// right already stays untouched.
  ///
  /// A file whose names were removed gets its old name back, so it is the very same file, and the
  /// store keeps its own name for it. Later writes to the file change what the store has; another
  /// restore then refuses that file instead of bringing back other bytes.
  ///
  /// - Parameters:
  ///   - id: The snapshot.
  ///   - rules: What may be done, and which digests are expected.
  /// - Returns: What was done, and how it was proven.
  /// - Throws: ``SnapshotError``; ``SnapshotError/notRestored(path:reason:)`` and
  ///   ``SnapshotError/differs(path:reason:)`` may leave a part restored, all others nothing.
  public func restore(
    id: String,
    rules: RestoreRules = RestoreRules()
  ) throws(SnapshotError) -> Receipt {
    let (manifest, shelf) = try load(id, expecting: rules.digest)
    var content = SavedContent(
      shelf: shelf,
      store: folder,
      sealed: try Seal.read(shelf, id, rules.seal)
    )
    var plan = try RestorePlan(manifest, &content, rules)
    let appeared = rules.existing == .replace ? Appeared.find(manifest) : []
    let replaced = try saveExisting(plan, appeared)
    if let replaced, !appeared.isEmpty {
      try Appeared.remove(appeared, savedIn: load(replaced, expecting: nil).manifest)
      // After `mv`, a file may now go back under its old name that could not before.
      content = SavedContent(shelf: shelf, store: folder, sealed: content.sealed)
      plan = try RestorePlan(manifest, &content, rules)
    }
    var restorer = Restorer(plan, content)
    try restorer.run()
    var surveyor = Surveyor(manifest, content, isHashing: true)
    let survey = try surveyor.run()
    var receipt = try Auditor(plan, content, survey).receipt()
    receipt.restored = restorer.restored
    receipt.replaced = replaced
    return receipt
  }

  /// How the paths of a snapshot differ now from what was saved; what is equal is not listed.
  public func compare(_ id: String) throws(SnapshotError) -> [Finding] {
    let (manifest, shelf) = try load(id, expecting: nil)
    let content = SavedContent(shelf: shelf, store: folder, sealed: try Seal.read(shelf, id, nil))
    var surveyor = Surveyor(manifest, content, isHashing: false)
    let survey = try surveyor.run()
    return zip(manifest.entries, survey.states).filter { $1 != .same }
      .map { Finding(path: $0.path, state: $1) }
      + Appeared.find(manifest).map { Finding(path: $0, state: .appeared) }
  }

  /// Takes a snapshot of what a restore replaces; nil if there is nothing.
  private func saveExisting(
    _ plan: RestorePlan,
    _ appeared: [[UInt8]]
  ) throws(SnapshotError) -> String? {
    if plan.existing.isEmpty && appeared.isEmpty { return nil }
    let present = try Set(names())
    var id = "\(plan.manifest.id).before"
    var number = 2
    while present.contains(id) {
      id = "\(plan.manifest.id).before.\(number)"
      number += 1
    }
    _ = try take(id: id, plan: TargetPlan(shallow: plan.existing, deep: appeared), limits: .none)
    // Files that only get another time are linked too; their digests prove them afterwards.
    try seal(id)
    return id
  }
}
