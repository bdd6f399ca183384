internal import Glibc
internal import Linux

/// Which real programs this machine has for the drill.
public struct Toolkit: Sendable {
  /// The search path of the person who runs the drill, without folders that aren't absolute.
  let searchPath: String
  /// The real programs that were found, by name.
  let programs: [String: String]

  /// The programs that the drill uses where it finds them.
  static let wanted = ["bash", "git", "node", "npm", "npx", "sqlite3", "tar", "terraform"]
  /// Those that it can't do without.
  static let needed = ["bash", "git", "tar"]

  /// Looks for the programs on a search path.
  init(searchPath given: String) {
    // The usual folders come along, as facts are looked up with the programs there.
    let usual = ["/usr/local/bin", "/usr/bin", "/bin"]
    var folders = given.split(separator: ":").map(String.init).filter { $0.hasPrefix("/") }
    folders += usual.filter { !folders.contains($0) }
    searchPath = folders.joined(separator: ":")
    var programs: [String: String] = [:]
    for name in Self.wanted {
      // A plan is read with the terraform in the usual folders, so only that one counts.
      let places = name == "terraform" ? usual : folders
      programs[name] = places.map { Path.join($0, name) }.first { access($0, X_OK) == 0 }
    }
    self.programs = programs
  }

  /// Takes programs as found.
  init(searchPath: String, programs: [String: String]) {
    self.searchPath = searchPath
    self.programs = programs
  }

  /// Whether a program is there.
  func has(_ name: String) -> Bool { programs[name] != nil }

  /// The needed programs that are missing.
  var missing: [String] { Self.needed.filter { !has($0) } }
}
