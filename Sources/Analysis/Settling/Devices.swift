/// Device files by name (null(4), fd(4), sd(4)).
enum Devices {
  /// Devices to which anything may be written without a loss.
  static func isHarmless(_ path: String) -> Bool {
    switch path {
    case "/dev/null", "/dev/zero", "/dev/full", "/dev/tty", "/dev/stdout", "/dev/stderr",
      "/dev/stdin", "/dev/random", "/dev/urandom", "/dev/ptmx":
      true
    default:
      path.hasPrefix("/dev/fd/") || path.hasPrefix("/dev/pts/") || path.hasPrefix("/proc/self/fd/")
    }
  }

  /// Whether the name is that of a disk, a partition or memory.
  static func isDisk(_ path: String) -> Bool {
    guard path.hasPrefix("/dev/"), !isHarmless(path) else { return false }
    let name = path.dropFirst("/dev/".count)
    let families = [
      "sd", "hd", "vd", "xvd", "nvme", "mmcblk", "md", "dm-", "mapper/", "disk", "rdisk", "loop",
      "mem", "kmem", "port", "zvol/", "ram", "nbd", "sr",
    ]
    return families.contains { name.hasPrefix($0) }
  }
}
