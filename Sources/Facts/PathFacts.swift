internal import Effects
internal import Glibc
internal import Linux

/// Answers what is at a path, and where it leads.
///
/// For a link that leads somewhere, identity, size and number of names are those of what it leads
/// to, because that is what reading and writing through it touch.
enum PathFacts {
  static func answer(_ path: String) throws(Unknown) -> PathFact {
    guard let status = try look(path) else {
      return PathFact(kind: .missing, resolved: try PathResolver.resolve(path).path)
    }
    guard status.isLink else {
      let place = try PathResolver.resolveFolder(of: path)
      return fact(status, kind: kind(status), resolved: place.path, mountedAt: path)
    }
    let target = try PathResolver.resolve(path)
    if !target.isLoop, !target.isMissing, let end = try look(target.path) {
      return fact(end, kind: .link, resolved: target.path, mountedAt: nil)
    }
    let place = target.isLoop ? try PathResolver.resolveFolder(of: path).path : target.path
    var lost = fact(status, kind: .link, resolved: place, mountedAt: nil)
    lost.resolvedKind = .missing
    lost.isExecutable = false
    return lost
  }

  private static func look(_ path: String) throws(Unknown) -> FileStatus? {
    do throws(SystemError) { return try FileStatus(of: path) } catch { throw Unknown(error) }
  }

  private static func fact(
    _ status: FileStatus,
    kind: PathFact.Kind,
    resolved: String,
    mountedAt path: String?
  ) -> PathFact {
    PathFact(
      kind: kind,
      resolved: resolved,
      resolvedKind: Self.kind(status),
      identity: .init(device: status.device, inode: status.inode),
      size: status.size,
      changed: status.changed,
      modified: status.modification.seconds,
      names: status.links,
      isMountPoint: path.map { isMountPoint($0, status) } ?? false,
      isExecutable: status.isFile && faccessat(AT_FDCWD, resolved, X_OK, AT_EACCESS) == 0
    )
  }

  private static func isMountPoint(_ path: String, _ status: FileStatus) -> Bool {
    if PathText.same(path, "/") { return true }
    if let answer = MountPoint.exists(at: path) { return answer }
    let folder = try? FileStatus(of: Path.parent(path), followingLinks: true)
    return folder.map { $0.device != status.device } ?? false
  }

  static func kind(_ status: FileStatus) -> PathFact.Kind {
    switch status.type {
    case S_IFDIR: .directory
    case S_IFLNK: .link
    case S_IFBLK: .blockDevice
    case S_IFCHR: .characterDevice
    case S_IFIFO: .pipe
    case S_IFSOCK: .socket
    default: .file
    }
  }
}
