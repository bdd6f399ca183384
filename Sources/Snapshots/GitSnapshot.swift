internal import Linux

/// The state of a git repository as targets of a snapshot.
///
/// Everything that `reset --hard`, `branch -D`, `checkout`, `stash drop`, `rebase`,
/// `commit --amend`, `reflog expire`, `gc` and `filter-repo` can lose is a file of the git
/// directory: refs, `packed-refs`, `HEAD`, the index, the reflogs, the configuration, and objects.
/// Git never writes into an object, a pack or a file of `git lfs` (gitrepository-layout(5)), so
/// a second name saves those; the rest is copied. Putting them back removes no newer object and no
/// newer branch; what does go, into the snapshot of what was replaced, is a file that would hide
/// a ref that was packed, and the state of a merge or rebase that was not under way then.
///
/// Files of the work tree are targets of their own. Objects that an `alternates` file borrows
/// from another repository are not saved.
public enum GitSnapshot {
  /// The targets that save a repository's state.
  ///
  /// - Parameter directory: The absolute path of the git directory, or of a `.git` file that
  ///   names one; a linked work tree leads to the directory that all work trees share.
  /// - Returns: The directory and what differs from it beneath.
  /// - Throws: ``SnapshotError/badTarget(path:reason:)`` if it is no git directory.
  public static func targets(
    gitDirectory directory: String
  ) throws(SnapshotError) -> [SnapshotTarget] {
    let common = try commonDirectory(resolve(Array(directory.utf8)))
    var targets = [SnapshotTarget(bytes: common, .rewritten)]
    for name in ["objects", "lfs/objects", "annex/objects"] {
      let path = RawPath.join(common, Array(name.utf8))
      if RawPath.resolved(path) == path { targets.append(SnapshotTarget(bytes: path, .removed)) }
    }
    try addModules(RawPath.join(common, Array("modules".utf8)), depth: 0, to: &targets)
    return try targets + GitState.targets(common)
  }

  /// Follows a `.git` file to the directory that it names.
  private static func resolve(_ path: [UInt8]) throws(SnapshotError) -> [UInt8] {
    guard let real = RawPath.resolved(path) else { throw bad(path, "it does not exist") }
    let text = try read(real)
    guard let text else { return real }
    let prefix = Array("gitdir: ".utf8)
    guard text.starts(with: prefix) else { throw bad(path, "it names no git directory") }
    let named = absolute(Array(text.dropFirst(prefix.count)), from: RawPath.parent(real))
    guard let found = RawPath.resolved(named) else {
      throw bad(path, "the git directory that it names does not exist")
    }
    return found
  }

  /// The directory with refs and objects, which a linked work tree names in `commondir`.
  private static func commonDirectory(_ directory: [UInt8]) throws(SnapshotError) -> [UInt8] {
    var common = directory
    if let text = try read(RawPath.join(directory, Array("commondir".utf8))) {
      let named = absolute(text, from: directory)
      guard let found = RawPath.resolved(named) else {
        throw bad(directory, "the directory that its 'commondir' names does not exist")
      }
      common = found
    }
    for name in ["HEAD", "objects"] {
      guard RawPath.resolved(RawPath.join(common, Array(name.utf8))) != nil else {
        throw bad(directory, "it is not a git directory: it has no '\(name)'")
      }
    }
    return common
  }

  /// Adds the objects of every submodule; a module's name can have slashes.
  private static func addModules(
    _ directory: [UInt8],
    depth: Int,
    to targets: inout [SnapshotTarget]
  ) throws(SnapshotError) {
    guard depth < 32, let folder = try? Folder(directory) else { return }
    let names = try Door.reading { () throws(SystemError) in try folder.names() }
    let objects = Array("objects".utf8)
    if names.contains(where: { $0.bytes == Array("HEAD".utf8) }) {
      targets.append(SnapshotTarget(bytes: RawPath.join(directory, objects), .removed))
      try addModules(
        RawPath.join(directory, Array("modules".utf8)),
        depth: depth + 1,
        to: &targets
      )
      return
    }
    for name in names {
      try addModules(RawPath.join(directory, name.bytes), depth: depth + 1, to: &targets)
    }
  }

  /// The text of a small file without the line's end; nil if it is not a regular file.
  private static func read(_ path: [UInt8]) throws(SnapshotError) -> [UInt8]? {
    try Door.reading { () throws(SystemError) -> [UInt8]? in
      guard let folder = try? Folder(RawPath.parent(path)),
        try folder.status(RawPath.name(path))?.isFile == true
      else { return nil }
      let text = try folder.open(RawPath.name(path)).readAll(limit: 1 << 16)
      return Array(text.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") })
    }
  }

  private static func absolute(_ path: [UInt8], from directory: [UInt8]) -> [UInt8] {
    path.first == RawPath.slash ? path : RawPath.join(directory, path)
  }

  private static func bad(_ path: [UInt8], _ reason: String) -> SnapshotError {
    .badTarget(path: RawPath.text(path), reason: reason)
  }
}
