internal import Glibc
internal import Linux

/// Registers the hook in a settings file of Claude Code, and takes it out again.
///
/// A file is replaced as a whole or not at all, and what was in it is kept beside it first.
public enum ClaudeRegistration {
  /// What was done to a settings file.
  public struct Change: Hashable, Sendable {
    /// The file that was asked for.
    public var path: String
    /// The file that it leads to, if it is a symbolic link; say so to the person.
    public var target: String?
    /// The copy of what was there before; nil if nothing was there or nothing was changed.
    public var backup: String?
    /// Whether anything was changed.
    public var changed: Bool
    /// Whether the file is gone, because it held nothing but the hook.
    public var removed = false
  }

  /// The most bytes of a settings file.
  static let limit = 8 << 20
  private static let mark = ".stoplog-backup-"

  /// Whether the file of a level could be written now by this user.
  public static func canWrite(_ path: String) -> Bool {
    var place = Path.resolved(path) ?? path
    while access(place, F_OK) != 0 && place != "/" && place != "." { place = Path.parent(place) }
    let isThere = place == Path.resolved(path) ?? path
    guard isThere || (try? FileStatus(of: place, followingLinks: true))??.isDirectory == true else {
      return false
    }
    return access(place, W_OK) == 0
  }

  /// Registers the hook; does nothing if it is there already.
  ///
  /// - Parameters:
  ///   - hook: The hook.
  ///   - path: The settings file; made if it is missing.
  ///   - now: The time for the backup's name, in milliseconds since 1970.
  /// - Returns: What was done.
  /// - Throws: ``AgentError``; the file is then as it was.
  public static func install(
    _ hook: ClaudeHook,
    in path: String,
    now: Int
  ) throws(AgentError) -> Change {
    let target = try target(of: path)
    let old = try read(target)
    let new = try ClaudeSettings.adding(hook, to: old, path: path)
    var change = Change(path: path, target: target == path ? nil : target, changed: old != new)
    guard change.changed else { return change }
    try makeFolder(Path.parent(target))
    if let old { change.backup = try keep(old, of: target, now) }
    try replace(target, old, with: new)
    return change
  }

  /// Takes the hook out.
  ///
  /// If nothing else was changed since, the original bytes come back.
  ///
  /// - Throws: ``AgentError``; the file is then as it was.
  public static func uninstall(from path: String, now: Int) throws(AgentError) -> Change {
    let target = try target(of: path)
    var change = Change(path: path, target: target == path ? nil : target, changed: false)
    guard let old = try read(target) else { return change }
    let backup = try lastBackup(of: target)
    let new = try ClaudeSettings.removing(from: old, backup: backup, path: path)
    guard new != old else { return change }
    change.changed = true
    if let new {
      change.backup = try keep(old, of: target, now)
      try replace(target, old, with: new)
    } else {
      guard try read(target) == old else { throw .changedMeanwhile(path: path) }
      guard unlink(target) == 0 else { throw AgentError(SystemError("remove", target)) }
      change.removed = true
    }
    return change
  }

  private static func target(of path: String) throws(AgentError) -> String {
    guard Path.linkTarget(path) != nil else { return path }
    guard let target = Path.resolved(path) else {
      throw AgentError(SystemError("follow", path, number: ENOENT))
    }
    return target
  }

  private static func read(_ path: String) throws(AgentError) -> [UInt8]? {
    do throws(SystemError) {
      return try File.read(path, limit: limit)
    } catch {
      throw AgentError(error)
    }
  }

  private static func replace(
    _ path: String,
    _ old: [UInt8]?,
    with new: [UInt8]
  ) throws(AgentError) {
    guard try read(path) == old else { throw .changedMeanwhile(path: path) }
    do throws(SystemError) {
      let status = try FileStatus(of: path, followingLinks: true)
      // A new file must be readable by the users whom it is for, also at the managed level.
      let mode = status.map { $0.mode & 0o7777 } ?? 0o644
      try File.replace(path, with: new, mode: mode)
      // The mode that is asked for when a file is made is cut by the umask; an owner who isn't
      // ours can't be kept unless we may give files away.
      chmod(path, mode)
      if let status, status.owner != geteuid() { chown(path, status.owner, status.group) }
    } catch {
      throw AgentError(error)
    }
  }

  private static func keep(
    _ bytes: [UInt8],
    of path: String,
    _ now: Int
  ) throws(AgentError) -> String {
    var name = path + mark + Clock.text(now).filter { $0 != ":" && $0 != "-" }
    do throws(SystemError) {
      // Two in one second: the later name still sorts last.
      while try FileStatus(of: name) != nil { name += "+" }
      let mode = try FileStatus(of: path, followingLinks: true)?.mode ?? 0o600
      try File.replace(name, with: bytes, mode: mode & 0o777)
    } catch {
      throw AgentError(error)
    }
    return name
  }

  /// The newest backup that doesn't hold our hook itself.
  private static func lastBackup(of path: String) throws(AgentError) -> [UInt8]? {
    let folder = Path.parent(path)
    let names: [String]
    do throws(SystemError) {
      names = try Path.entries(of: folder)
    } catch {
      throw AgentError(error)
    }
    for name in names.reversed() where name.hasPrefix(Path.name(path) + mark) {
      let bytes = try read(Path.join(folder, name))
      if let bytes, !ClaudeSettings.isRegistered(in: bytes) { return bytes }
    }
    return nil
  }

  /// Makes a folder and those above it so that other users can read what is in it, which the
  /// managed level needs; a home folder stays closed by its own mode.
  private static func makeFolder(_ path: String) throws(AgentError) {
    if mkdir(path, 0o755) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, path != "/", path != "." else {
      throw AgentError(SystemError("mkdir", path))
    }
    try makeFolder(Path.parent(path))
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else {
      throw AgentError(SystemError("mkdir", path))
    }
  }
}
