internal import Crypto
internal import Linux

/// Judges a restored tree by a survey that has read all of it.
struct Auditor {
  private let plan: RestorePlan
  private let content: SavedContent
  private let survey: Survey

  init(_ plan: RestorePlan, _ content: SavedContent, _ survey: Survey) {
    self.plan = plan
    self.content = content
    self.survey = survey
  }

  /// The receipt.
  ///
  /// - Throws: ``SnapshotError/differs(path:reason:)`` for the first path that is not as it was,
  ///   except for what a process without rights can't set: owners and some attributes.
  func receipt() throws(SnapshotError) -> Receipt {
    let manifest = plan.manifest
    var receipt = Receipt(
      id: manifest.id,
      manifest: manifest.encoded().digest,
      digest: Digest(of: ""),
      counts: manifest.counts,
      restored: 0,
      provenByDigest: 0,
      provenByIdentity: 0,
      replaced: nil,
      differences: plan.left,
      appeared: Appeared.find(manifest)
    )
    var hash = SHA256()
    var line: [UInt8] = []
    for (index, entry) in manifest.entries.enumerated() {
      if case .left = plan.survey.states[index] { continue }
      if let finding = try finding(index, entry) { receipt.differences.append(finding) }
      if let saved = entry.saved {
        if content.digest(saved) != nil {
          receipt.provenByDigest += 1
        } else {
          receipt.provenByIdentity += 1
        }
      }
      line.removeAll(keepingCapacity: true)
      ManifestLine.writeState(entry, survey.digests[entry.path], to: &line)
      hash.update(line)
    }
    receipt.digest = hash.finish()
    return receipt
  }

  private func finding(_ index: Int, _ entry: Entry) throws(SnapshotError) -> Finding? {
    let state = survey.states[index]
    if state == .same { return nil }
    let finding = Finding(path: entry.path, state: state)
    guard case .differs(let aspects) = state, aspects.isSubset(of: [.owner, .attributes]) else {
      throw .differs(path: entry.text, reason: "after the restore: \(finding)")
    }
    return finding
  }
}
