import Crypto
import Glibc
import Linux
import Stoplog
import TestSupport

/// A throwaway home with a project in it, and a state folder whose approver is alice.
struct Stage {
  /// The passphrase of alice's key.
  static let passphrase = "correct horse battery"

  private let folder = TemporaryFolder()
  /// The folder of everything.
  var top: String { folder.path }
  /// The home folder.
  var home: String { folder.file("home/alice") }
  /// The project, a git repository, and the working directory.
  var project: String { home + "/project" }
  /// The state folder.
  var state: String { folder.file("state") }

  /// Makes it.
  ///
  /// The key is sealed at the least cost, because trying a passphrase takes most of a second else.
  init(isInitialized: Bool = true) throws {
    try File.makeDirectories(project)
    guard isInitialized else { return }
    try Self.makeKey(state)
  }

  /// Makes a state folder with alice's key.
  static func makeKey(_ state: String) throws {
    var bytes = Array(passphrase.utf8)
    let station = try Station(making: state)
    _ = try KeyMaking(station).make(
      name: "alice",
      passphrase: try Secret(moving: &bytes),
      cost: .least
    )
  }

  /// What every command finds in its environment; nothing of this process's own.
  ///
  /// Except for where the client that some scenarios run may be found.
  var environment: [String: String] {
    var environment = [
      "HOME": home, "PATH": "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin", "LC_ALL": "C.UTF-8",
      "TOP": top, "STATE": state, "STOPLOG": Checkout.program, "PASSPHRASE": Self.passphrase,
      "TESTS": Checkout.root + "/Tests", "GIT_CONFIG_GLOBAL": "/dev/null", "USER": "alice",
    ]
    for name in ["STOPLOG_CLAUDE", "STOPLOG_CLIENTS"] {
      if let value = getenv(name) { environment[name] = String(cString: value) }
    }
    return environment
  }

  /// Runs a bash script in the project.
  func bash(_ script: String, milliseconds: Int = 600_000) throws -> Subprocess.Result {
    let prelude = Checkout.root + "/Tests/Scenarios/prelude.sh"
    return try Subprocess(
      "/bin/bash",
      ["-c", ". '\(prelude)'\n" + script],
      environment: environment,
      directory: project
    ).run(milliseconds: milliseconds)
  }
}
