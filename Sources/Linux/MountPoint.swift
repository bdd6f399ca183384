internal import CLinux

/// Places where another file system is mounted.
public enum MountPoint {
  /// Whether something is mounted at a path; nil if the system can't tell (Linux before 5.8).
  ///
  /// A bind mount counts too, although device numbers don't show it. Links are not followed.
  ///
  /// - SeeAlso: statx(2), `STATX_ATTR_MOUNT_ROOT`.
  public static func exists(at path: String) -> Bool? {
    let answer = stoplog_is_mount(path)
    return answer < 0 ? nil : answer == 1
  }
}
