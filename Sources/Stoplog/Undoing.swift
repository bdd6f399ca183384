internal import JSON
internal import Ledger
public import Snapshots

/// Puts back what a run has changed, and keeps the proof that it did.
public struct Undoing {
  let station: Station

  /// Works on a state folder.
  public init(_ station: Station) { self.station = station }

  /// A way back, and what taking it would do now.
  public struct WayBack: Sendable {
    /// What was saved.
    public var snapshot: Snapshot
    /// What was run after it was saved; empty if nobody knows.
    public var text: String
    /// The session that ran it.
    public var session: String
    /// How the paths differ from what was saved; empty if all is as it was.
    public var findings: [Snapshots.Finding]
  }

  /// Finds the snapshot that somebody means.
  ///
  /// - Parameters:
  ///   - typed: The name of a snapshot or of a hold; nil for the last snapshot that was not put back
  ///     yet.
  ///   - session: Without a name, only snapshots of this session count.
  /// - Throws: ``PipelineError/nothingToUndo(_:)`` if there is none on record, or an error of the
  ///   snapshot itself.
  public func find(
    _ typed: String? = nil,
    session: String? = nil
  ) throws(PipelineError) -> WayBack {
    let id: String
    if let typed { id = try named(typed) } else { id = try last(session) }
    let entry = try saved(id)
    let store = try station.snapshots()
    let (snapshot, findings) = try PipelineError.saving { () throws(SnapshotError) in
      (try store.get(id), try store.compare(id))
    }
    var text = ""
    if let entry { text = try request(entry) }
    return WayBack(
      snapshot: snapshot,
      text: text,
      session: entry?.session ?? "terminal",
      findings: findings
    )
  }

  /// Puts back what was saved, and checks that it is there.
  ///
  /// What stands in its place now goes into a snapshot of its own, and what is new stays.
  ///
  /// - Throws: ``PipelineError/snapshot(_:)``; the ledger then has the reason.
  public func undo(_ way: WayBack) throws(PipelineError) -> Receipt {
    let id = way.snapshot.id
    let store = try station.snapshots()
    try station.record([draft(.restore, ["snapshot": .string(id)])])
    let rules = RestoreRules(digest: try digest(of: id))
    let receipt: Receipt
    do throws(SnapshotError) {
      receipt = try store.restore(id: id, rules: rules)
    } catch {
      let why = error.description.split(separator: "\n").first.map(String.init) ?? ""
      try station.record([draft(.note, ["snapshot": .string(id), "failure": .string(why)])])
      throw .snapshot(error)
    }
    try record(receipt, store)
    return receipt
  }
}
