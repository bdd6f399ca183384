internal import Linux

/// Files of a git directory that must not be there after a restore, unless they were there before.
enum GitState {
  /// What git keeps while something is under way (gitrepository-layout(5), git-merge(1),
  /// git-rebase(1), git-bisect(1), git-cherry-pick(1)).
  private static let names = [
    "AUTO_MERGE", "BISECT_ANCESTORS_OK", "BISECT_EXPECTED_REV", "BISECT_LOG", "BISECT_NAMES",
    "BISECT_START", "BISECT_TERMS", "CHERRY_PICK_HEAD", "MERGE_AUTOSTASH", "MERGE_HEAD",
    "MERGE_MODE", "MERGE_MSG", "MERGE_RR", "REBASE_HEAD", "REVERT_HEAD", "SQUASH_MSG", "index",
    "rebase-apply", "rebase-merge", "sequencer", "shallow",
  ]

  /// Targets for the state of every work tree, and for the file that each packed ref would have.
  static func targets(_ common: [UInt8]) throws(SnapshotError) -> [SnapshotTarget] {
    var trees = [common]
    let linked = RawPath.join(common, Array("worktrees".utf8))
    if let folder = try? Folder(linked) {
      let names = try Door.reading { () throws(SystemError) in try folder.names() }
      trees += names.map { RawPath.join(linked, $0.bytes) }
    }
    let states = trees.flatMap { tree in names.map { RawPath.join(tree, Array($0.utf8)) } }
    return states.map { SnapshotTarget(bytes: $0, .rewritten) }
      + (try packedRefs(common)).map { SnapshotTarget(bytes: $0, .removed) }
  }

  /// The paths that the refs of `packed-refs` would have, whose lines are `<object> <ref>`.
  ///
  /// A file at such a path goes before the packed ref (git-pack-refs(1)), so an old `packed-refs`
  /// alone would not bring a ref back.
  private static func packedRefs(_ common: [UInt8]) throws(SnapshotError) -> [[UInt8]] {
    let text = try Door.reading { () throws(SystemError) -> [UInt8] in
      let folder = try Folder(common)
      let name = Array("packed-refs".utf8)
      guard try folder.status(name)?.isFile == true else { return [] }
      return try folder.open(name).readAll(limit: 256 << 20)
    }
    let prefix = Array("refs/".utf8)
    return text.split(separator: UInt8(ascii: "\n")).compactMap { line in
      guard let space = line.firstIndex(of: UInt8(ascii: " ")) else { return nil }
      let ref = line[(space + 1)...]
      return ref.starts(with: prefix) ? RawPath.join(common, Array(ref)) : nil
    }
  }
}
