import Crypto
import Effects
import Holds
import Ledger
import Linux
import Stoplog
import TestSupport

/// A throwaway home with a project and something outside of it, a state folder, and its approver.
struct Desk {
  let folder = TemporaryFolder()
  let station: Station
  var home: String { folder.file("home") }
  var project: String { home + "/project" }

  init() throws {
    station = try Station(making: folder.path + "/state")
    try File.makeDirectories(home + "/project")
    try File.makeDirectories(home + "/other")
    try write("other/a", "one")
    _ = try Subprocess("/usr/bin/git", ["init", "-q", project]).run(milliseconds: 30_000)
  }

  static func secret(_ text: String) throws -> Secret {
    var bytes = Array(text.utf8)
    return try Secret(moving: &bytes)
  }

  func write(_ name: String, _ text: String) throws {
    try File.replace(home + "/" + name, with: text.utf8)
  }

  func text(_ name: String) throws -> String? {
    try File.read(home + "/" + name, limit: 1 << 20).map { String(decoding: $0, as: UTF8.self) }
  }

  func makeKey(_ name: String = "alice") throws -> KeyMaking.Outcome {
    try KeyMaking(station).make(
      name: name,
      passphrase: try Self.secret("correct horse"),
      cost: .least
    )
  }

  func request(_ command: String) -> Request {
    Request(
      .shell(command),
      directory: project,
      environment: ["HOME": home, "PATH": "/usr/bin:/bin"],
      agent: "exec"
    )
  }

  /// Asks for a command; the hold that it led to.
  func held(_ command: String) throws -> Hold? {
    guard case .held(_, let hold, _) = try Pipeline(station).submit(request(command)) else {
      return nil
    }
    return hold
  }

  /// Runs a command; the snapshot that undoes it.
  func run(_ command: String) throws -> String? {
    guard case .ended(_, let snapshot) = try Pipeline(station).execute(request(command)) else {
      return nil
    }
    return snapshot
  }

  /// The kinds of the last entries, oldest first.
  func kinds(_ count: Int) throws -> [String] {
    var kinds: [String] = []
    try station.ledger.each(.last(count)) { entry in
      kinds.append(entry.kind.rawValue)
      return true
    }
    return kinds.reversed()
  }
}
