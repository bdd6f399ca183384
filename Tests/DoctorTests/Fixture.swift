import Doctor
import Effects
import Facts
import Glibc
import Linux
import TestSupport

/// A home with a project in it, and a system's `/etc`, all in a temporary folder.
final class Fixture: Sendable {
  private let folder = TemporaryFolder()
  var home: String { folder.file("home/dev") }
  var project: String { home + "/shop" }
  var system: String { folder.file("system") }

  /// Makes it.
  init() throws {
    try File.makeDirectories(project)
    try File.makeDirectories(system + "/etc")
  }

  /// Writes a file, with the folders above it: `~/` is the home, `/etc` that of the system, and
  /// everything else lies in the project.
  func write(_ name: String, _ text: String) throws {
    let path = path(name)
    try File.makeDirectories(Path.parent(path))
    try File.replace(path, with: text.utf8)
  }

  /// The path that a name of the tables stands for.
  func path(_ name: String) -> String {
    if name.hasPrefix("~/") { return home + name.dropFirst(1) }
    return name.hasPrefix("/") ? system + name : project + "/" + name
  }

  /// What the checks find, without asking a server.
  func diagnosis(
    _ environment: [String: String] = [:],
    names: EnvironmentNames = EnvironmentNames()
  ) -> Diagnosis {
    var finder = ReachFinder(
      directory: project,
      project: project,
      home: home,
      environment: environment,
      system: system,
      budget: Budget(milliseconds: 60_000)
    )
    finder.declare(names)
    return Diagnosis(of: finder.find(isOffline: true))
  }

  /// A finding as the tables write it: `severity check place`.
  func line(_ finding: Finding, _ reach: Reach) -> String {
    let path = finding.place.path
    let shown = path.hasPrefix(system) ? String(path.dropFirst(system.count)) : reach.shown(path)
    let place = finding.place.line > 0 ? "\(shown):\(finding.place.line)" : shown
    return "\(finding.severity.rawValue) \(finding.check) \(place)"
  }
}
