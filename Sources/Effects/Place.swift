/// Where a path lies, seen from the project and the person's home.
public enum Place: String, Hashable, Sendable {
  /// In the project's folder.
  case project
  /// The project's own top folder.
  case projectRoot = "project-root"
  /// A folder above the project's.
  case aboveProject = "above-project"
  /// In a temporary folder.
  case temporary
  /// A home folder itself, or a folder above one.
  case home
  /// In a home folder, outside the project.
  case insideHome = "inside-home"
  /// The root of the file system, or a folder that the system can't do without.
  case root
  /// A block device or another device that holds data.
  case device
  /// Below a folder of the system, such as `/etc` or `/usr`.
  case system
  /// Somewhere else on this machine.
  case elsewhere
  /// Not a path, or a path that isn't known.
  case none
}
