internal import Crypto
internal import Effects
internal import JSON
internal import Linux
internal import Policy
internal import Snapshots

/// Which files a judged request would lose, and saving them.
enum SnapshotPlan {
  /// A name that no snapshot has yet.
  ///
  /// The time keeps names in order; 40 random bits keep two of one millisecond apart.
  static func newName() -> String {
    let random = (try? RandomBytes.make(5)) ?? []
    let digits = random.map { byte in
      String(byte, radix: 16).count == 1 ? "0" + String(byte, radix: 16) : String(byte, radix: 16)
    }
    return "s\(String(Clock.now, radix: 36))-\(digits.joined())"
  }

  /// Saves everything that the request would lose.
  ///
  /// - Returns: What was saved, to be recorded with its digest.
  /// - Throws: ``PipelineError/snapshot(_:)``; nothing is kept then, and it must not run.
  static func take(
    _ judged: Judged,
    _ store: SnapshotStore
  ) throws(PipelineError) -> Snapshot {
    try PipelineError.saving { () throws(SnapshotError) in
      try store.take(id: newName(), targets: try targets(judged))
    }
  }

  /// What the ledger keeps of a snapshot; a restore compares the manifest's digest with it.
  static func record(of snapshot: Snapshot) -> [String: JSONValue] {
    [
      "snapshot": .string(snapshot.id), "manifest": .string(snapshot.digest.hex),
      "entries": .integer(snapshot.counts.entries), "bytes": .integer(snapshot.counts.bytes),
    ]
  }

  private static func targets(_ judged: Judged) throws(SnapshotError) -> [SnapshotTarget] {
    var targets: [SnapshotTarget] = []
    for effect in judged.judgement.effects
    where RuleEngine.needsSnapshot(effect) || RuleEngine.isSavedAlong(effect) {
      if effect.resource.kind == .ref {
        targets += try GitSnapshot.targets(gitDirectory: effect.resource.name + "/.git")
      } else {
        let change: SnapshotTarget.Change = effect.action == .delete ? .removed : .rewritten
        targets.append(SnapshotTarget(effect.resource.name, change))
      }
    }
    return targets
  }
}
