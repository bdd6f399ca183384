internal import Crypto
internal import Holds
internal import JSON
internal import Ledger
internal import Linux
internal import Snapshots

extension Undoing {
  /// The snapshot that was taken for a hold, or that has the name itself.
  func named(_ typed: String) throws(PipelineError) -> String {
    if try saved(typed) != nil { return typed }
    guard let hold = HoldID.reading(typed) else { throw .nothingToUndo(typed) }
    let filter = Filter(kind: .start, hold: hold, isNewestFirst: true, limit: 1)
    guard let id = try first(filter)?.snapshot else { throw .nothingToUndo(typed) }
    return id
  }

  /// The last snapshot that was not put back yet.
  func last(_ session: String?) throws(PipelineError) -> String {
    var restored: Set<String> = []
    var found: String?
    try PipelineError.recording { () throws(LedgerError) in
      try station.ledger.each(Filter(kind: .receipt)) { entry in
        if let id = entry.snapshot { restored.insert(id) }
        return true
      }
      try station.ledger.each(Filter(session: session, kind: .snapshot, isNewestFirst: true)) {
        // What an undo itself replaced comes back only by its name.
        guard let id = $0.snapshot, !restored.contains(id), $0.body["replaced_by"] == nil
        else { return true }
        found = id
        return false
      }
    }
    guard let found else {
      throw .nothingToUndo(session.map { "the last run of session \($0)" } ?? "the last run")
    }
    return found
  }

  /// The entry that a snapshot was taken; nil if there is none.
  func saved(_ id: String) throws(PipelineError) -> Ledger.Entry? {
    try first(Filter(kind: .snapshot, snapshot: id, limit: 1))
  }

  /// The request that a snapshot was taken for.
  func request(_ saved: Ledger.Entry) throws(PipelineError) -> String {
    let filter = Filter(
      session: saved.session,
      kind: .request,
      range: 0..<saved.index,
      isNewestFirst: true,
      limit: 1
    )
    return try first(filter)?.body["text"]?.string ?? ""
  }

  /// The digest that was recorded when a snapshot was taken.
  func digest(of id: String) throws(PipelineError) -> Digest? {
    try saved(id)?.body["manifest"]?.string.flatMap { Digest(hex: $0) }
  }

  /// Records what a restore has done, and the snapshot with what it replaced.
  func record(_ receipt: Receipt, _ store: SnapshotStore) throws(PipelineError) {
    var body: [String: JSONValue] = [
      "snapshot": .string(receipt.id), "manifest": .string(receipt.manifest.hex),
      "sha256": .string(receipt.digest.hex), "files": .integer(receipt.counts.files),
      "entries": .integer(receipt.counts.entries), "bytes": .integer(receipt.counts.bytes),
      "restored": .integer(receipt.restored),
      "proven_by_digest": .integer(receipt.provenByDigest),
      "proven_by_identity": .integer(receipt.provenByIdentity),
    ]
    if !receipt.differences.isEmpty {
      body["differences"] = .array(
        receipt.differences.prefix(100).map { .string($0.description) }
      )
    }
    if !receipt.appeared.isEmpty {
      body["appeared"] = .array(
        receipt.appeared.prefix(100).map { .string(RawPath.text($0)) }
      )
    }
    if let replaced = receipt.replaced { body["replaced"] = .string(replaced) }
    var drafts: [Draft] = []
    if let replaced = receipt.replaced {
      let snapshot = try PipelineError.saving { () throws(SnapshotError) in
        try store.get(replaced)
      }
      drafts.append(draft(.snapshot, Self.saved(snapshot, replacedBy: receipt.id)))
    }
    try station.record(drafts + [draft(.receipt, .object(body))])
  }

  func draft(_ kind: Kind, _ body: JSONValue) -> Draft {
    Draft(kind, time: Clock.now, body: body)
  }

  private static func saved(_ snapshot: Snapshot, replacedBy id: String) -> JSONValue {
    var members = SnapshotPlan.record(of: snapshot)
    members["replaced_by"] = .string(id)
    return .object(members)
  }

  private func first(_ filter: Filter) throws(PipelineError) -> Ledger.Entry? {
    var found: Ledger.Entry?
    try PipelineError.recording { () throws(LedgerError) in
      try station.ledger.each(filter) { entry in
        found = entry
        return false
      }
    }
    return found
  }
}
