public import Effects

/// Whether a backup would survive what it is for: one that goes along is none.
///
/// Places are compared by their names alone; that two names lie on one disk isn't known here.
public enum BackupPlace {
  /// What of some things would take a backup along if it were lost; nil if none of them surely would.
  ///
  /// - Parameters:
  ///   - backup: Where the backup is.
  ///   - things: What it is a backup of, and what holds that.
  public static func holder(
    of backup: ResourcePattern,
    among things: [ResourcePattern]
  ) -> ResourcePattern? {
    things.first { thing in
      if let inner = path(backup), let outer = path(thing) {
        return inner == outer || inner.hasPrefix(outer == "/" ? outer : outer + "/")
      }
      if let one = server(backup), let other = server(thing) { return one == other }
      let (name, whole) = (bare(backup), bare(thing))
      if thing.kind == .bucket, backup.kind == .object { return name.hasPrefix(whole + "/") }
      return thing.kind == backup.kind && name == whole
    }
  }

  /// The backup that some effects would take away, and how; nil if none of them would.
  ///
  /// What nobody can tell counts as taken away.
  public static func lost(
    _ backups: [ResourcePattern],
    by effects: [Effect],
    in sight: TaskSight
  ) -> (backup: ResourcePattern, how: String)? {
    for backup in backups {
      let match = TaskMatch(item: TaskItem(backup), folder: "", sight: sight, isBackup: true)
      for effect in effects {
        switch match.hit(effect) {
        case .no: continue
        case .yes(let how), .unknown(let how): return (backup, how)
        }
      }
    }
    return nil
  }

  /// The path of a file, a folder or a file of tables; nil for anything else.
  private static func path(_ pattern: ResourcePattern) -> String? {
    if let place = TaskItem(pattern).fileTable { return place.file }
    switch pattern.kind {
    case nil, .path, .file, .directory, .link, .device, .worktree, .database:
      let name = pattern.name.pattern
      guard name.hasPrefix("/") else { return nil }
      return name.hasSuffix("/**") ? String(name.dropLast(3)) : name
    default: return nil
    }
  }

  /// The server of a database or of something in one; empty for the usual one; nil for anything else.
  private static func server(_ pattern: ResourcePattern) -> String? {
    guard TaskItem(pattern).isData, !pattern.name.pattern.hasPrefix("/") else { return nil }
    let parts = pattern.name.pattern.split(separator: "/").map(String.init)
    return parts.count > (pattern.kind == .database ? 1 : 2) ? parts[0] : ""
  }

  private static func bare(_ pattern: ResourcePattern) -> String {
    let name = pattern.name.pattern
    guard let scheme = name.firstRange(of: "://") else { return name.removing(ending: "/") }
    return String(name[scheme.upperBound...]).removing(ending: "/")
  }
}
