internal import Effects

/// Paths as text.
enum Paths {
  /// Files in a home that shells run when they start (bash(1), FILES; zsh's and fish's own).
  private static let shellStarts: Set<String> = [
    ".bash_aliases", ".bash_login", ".bash_logout", ".bash_profile", ".bashrc",
    ".config/fish/config.fish", ".kshrc", ".login", ".profile", ".zlogin", ".zprofile", ".zshenv",
    ".zshrc",
  ]

  /// Whether shells of a user run a file when they start.
  static func isShellStart(_ path: String, homes: [String]) -> Bool {
    homes.contains { home in
      path.hasPrefix(home + "/") && shellStarts.contains(String(path.dropFirst(home.count + 1)))
    }
  }

  /// Files that say who may sign in, who may act as another user, and what runs as one by itself
  /// (sshd(8), sudoers(5), pam.d(5), crontab(5), ld.so(8)).
  private static let entries = [
    "/etc/sudoers", "/etc/sudoers.d", "/etc/pam.d", "/etc/passwd", "/etc/shadow", "/etc/group",
    "/etc/crontab", "/etc/cron.d", "/etc/cron.hourly", "/etc/cron.daily", "/etc/cron.weekly",
    "/etc/cron.monthly", "/var/spool/cron", "/etc/ld.so.preload",
  ]
  private static let homeEntries = [
    "/.ssh/authorized_keys", "/.ssh/authorized_keys2", "/.ssh/rc",
  ]

  /// Whether what stands in a file lets somebody in, or runs by itself with more rights.
  static func letsIn(_ path: String, homes: [String]) -> Bool {
    if path.hasPrefix("/etc/") || path.hasPrefix("/var/") {
      return entries.contains { isAtOrBelow(path, $0) }
    }
    return homeEntries.contains { entry in
      path.hasSuffix(entry) && homes.contains { path == $0 + entry }
    }
  }

  private static let slash = UInt8(ascii: "/")

  /// The components of a path.
  static func components(_ path: String) -> [Substring] { path.split(atByte: slash) }

  /// An absolute path without `.`, `..` and doubled slashes; `..` takes back a component.
  static func normalized(_ path: String) -> String {
    if isNormal(path) { return path }
    var parts: [Substring] = []
    for part in components(path) {
      if part == "." { continue }
      if part == ".." {
        _ = parts.popLast()
      } else {
        parts.append(part)
      }
    }
    return "/" + parts.joined(separator: "/")
  }

  /// Whether a path is absolute, and no component of it is empty, `.` or `..`.
  static func isNormal(_ path: String) -> Bool {
    let path = path.utf8
    guard path.first == slash else { return false }
    var length = 0
    var isDots = true
    for byte in path.dropFirst() {
      if byte == slash {
        if length == 0 || isDots && length <= 2 { return false }
        length = 0
        isDots = true
      } else {
        length += 1
        isDots = isDots && byte == UInt8(ascii: ".")
      }
    }
    return length == 0 ? path.count == 1 : !(isDots && length <= 2)
  }

  /// The same for a pattern, in which a backslash may stand before any character.
  static func normalizedPattern(_ pattern: String) -> String { normalized(pattern) }

  /// The path without its last component.
  static func parent(_ path: String) -> String {
    guard let last = path.utf8.lastIndex(of: slash), last != path.startIndex else { return "/" }
    return String(path[..<last])
  }

  /// The last component.
  static func name(_ path: String) -> String {
    let bytes = path.utf8
    return String(path[(bytes.lastIndex(of: slash).map(bytes.index(after:)) ?? path.startIndex)...])
  }

  /// Whether a path is a directory or lies beneath it.
  static func isAtOrBelow(_ path: String, _ directory: String) -> Bool {
    let (path, directory) = (path.utf8, directory.utf8)
    guard path.starts(with: directory) else { return false }
    return path.count == directory.count || directory.elementsEqual([slash])
      || path.dropFirst(directory.count).first == slash
  }
}
