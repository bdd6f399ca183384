internal import Crypto
internal import Linux

/// What a restore is going to do; making it changes nothing and finds what would go wrong.
struct RestorePlan {
  let manifest: Manifest
  private(set) var survey: Survey
  /// The numbers of the saved files that can go back under their old names, without a copy.
  private(set) var free: Set<Int> = []
  /// The paths that are there and will be replaced or changed.
  private(set) var existing: [[UInt8]] = []
  /// What is left alone.
  private(set) var left: [Finding] = []

  init(
    _ manifest: Manifest,
    _ content: inout SavedContent,
    _ rules: RestoreRules
  ) throws(SnapshotError) {
    self.manifest = manifest
    var surveyor = Surveyor(manifest, content, isHashing: false)
    survey = try surveyor.run()
    try checkWays(rules)
    try checkContent(&content, rules)
    for index in manifest.entries.indices where needsSaving(index) {
      existing.append(manifest.entries[index].path)
    }
  }

  /// Applies the rule about what is there, and refuses to replace a folder by something else.
  private mutating func checkWays(_ rules: RestoreRules) throws(SnapshotError) {
    for (index, entry) in manifest.entries.enumerated() where survey.states[index].isReplaced {
      switch rules.existing {
      case .refuse: throw .changedSince(path: entry.text)
      case .keep:
        leave(index, "it was changed since")
        if entry.kind == .directory { leaveContents(of: index) }
      case .replace:
        let status = try Door.restoring { () throws(SystemError) in
          try Folder.descending(RawPath.parent(entry.path)).status(RawPath.name(entry.path))
        }
        if entry.kind != .directory && status?.isDirectory == true {
          throw .inTheWay(path: entry.text, reason: "a folder stands there now")
        }
      }
    }
  }

  /// Checks the saved bytes of every file that has to come from the store.
  private mutating func checkContent(
    _ content: inout SavedContent,
    _ rules: RestoreRules
  ) throws(SnapshotError) {
    var damages: [Int: String?] = [:]
    var names: [Int: Int] = [:]
    for entry in manifest.entries {
      if let saved = entry.saved { names[saved.number, default: 0] += 1 }
    }
    for (index, entry) in manifest.entries.enumerated() {
      guard let saved = entry.saved, needsContent(index), survey.anchors[saved.number] == nil
      else { continue }
      let damage: String?
      if let known = damages[saved.number] {
        damage = known
      } else {
        damage = try content.damage(entry, saved)
        damages[saved.number] = .some(damage)
        let present = survey.present[saved.number] ?? 0
        let elsewhere = entry.links - (names[saved.number] ?? 1)
        if damage == nil,
          try content.canLink(entry, saved, present: present, elsewhere: elsewhere)
        {
          free.insert(saved.number)
        }
      }
      guard let damage else { continue }
      guard rules.skipsDamaged else { throw .damaged(path: entry.text, reason: damage) }
      leave(index, damage)
    }
  }

  /// Leaves what belongs in a folder that is something else now, and may stay so.
  private mutating func leaveContents(of folder: Int) {
    let entries = manifest.entries
    for index in entries.indices[(folder + 1)...] {
      guard RawPath.isInside(entries[index].path, entries[folder].path) else { return }
      leave(index, "its folder was changed since")
    }
  }

  private mutating func leave(_ index: Int, _ why: String) {
    survey.states[index] = .left(why)
    left.append(Finding(path: manifest.entries[index].path, state: .left(why)))
  }

  private func needsContent(_ index: Int) -> Bool {
    survey.states[index] == .missing || survey.states[index].isReplaced
  }

  /// Whether something is there that a restore changes; a folder's time is no loss.
  private func needsSaving(_ index: Int) -> Bool {
    let aspects = survey.states[index].aspects
    return manifest.entries[index].kind == .directory
      ? !aspects.subtracting([.time]).isEmpty : !aspects.isEmpty
  }
}
