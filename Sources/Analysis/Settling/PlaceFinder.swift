internal import Effects

/// Says where a path lies, seen from the project and the homes.
enum PlaceFinder {
  /// Folders that the system can't do without.
  private static let vital: Set<String> = [
    "/", "/bin", "/boot", "/dev", "/etc", "/home", "/lib", "/lib32", "/lib64", "/media", "/mnt",
    "/opt", "/proc", "/root", "/run", "/sbin", "/srv", "/sys", "/usr", "/usr/bin", "/usr/lib",
    "/usr/local", "/usr/sbin", "/usr/share", "/var", "/var/lib", "/var/log", "/Applications",
    "/Library", "/System", "/Users", "/Volumes",
  ]

  /// Folders below which the system keeps what is its own.
  private static let system = [
    "/bin", "/boot", "/dev", "/etc", "/lib", "/lib32", "/lib64", "/proc", "/run", "/sbin", "/sys",
    "/usr", "/var", "/Library", "/System",
  ]

  /// The place of a path whose links are resolved.
  static func place(of path: String, _ fact: PathFact?, _ surroundings: Surroundings) -> Place {
    if path == "/" { return .root }
    if fact?.resolvedKind == .blockDevice || Devices.isDisk(path) { return .device }
    for home in surroundings.homes where Paths.isAtOrBelow(home, path) { return .home }
    if !surroundings.project.isEmpty {
      if path == surroundings.project { return .projectRoot }
      if Paths.isAtOrBelow(surroundings.project, path) { return .aboveProject }
      if Paths.isAtOrBelow(path, surroundings.project) { return .project }
    }
    if surroundings.homes.contains(where: { Paths.isAtOrBelow(path, $0) }) { return .insideHome }
    if surroundings.temporary.contains(where: { path.hasPrefix($0 + "/") }) { return .temporary }
    if vital.contains(path) { return .root }
    if fact?.isMountPoint == true { return .root }
    if system.contains(where: { Paths.isAtOrBelow(path, $0) }) { return .system }
    return .elsewhere
  }
}

extension Paths {
  /// Whether a word that isn't known as a whole begins inside a temporary folder.
  static func isTemporaryPrefix(_ prefix: String, _ surroundings: Surroundings) -> Bool {
    surroundings.temporary.contains { prefix.hasPrefix($0 + "/") && !prefix.contains("..") }
  }
}
