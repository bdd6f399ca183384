import Glibc
import Linux
import TestSupport

/// A server in a temporary folder, which ends with the last reference to it.
///
/// Servers refuse to run as root, so they run as nobody there.
final class TestServer: Sendable {
  let folder: TemporaryFolder
  let port: Int
  private let stop: @Sendable () -> Void

  /// Starts a server.
  ///
  /// - Parameters:
  ///   - make: What prepares the folder, as words of a command.
  ///   - run: The server in the foreground.
  ///   - probe: What succeeds as soon as it answers.
  init(
    make: (String) -> [String]?,
    run: (String, Int) -> [String],
    probe: (String, Int) -> [String]
  ) throws {
    let folder = TemporaryFolder()
    let port = Self.freePort()
    if getuid() == 0 { chown(folder.path, 65_534, 65_534) }
    if let words = make(folder.path) {
      let made = try Self.start(words).run(milliseconds: 120_000)
      guard made.status == 0 else { throw Failure(words: words, text: made.errorText) }
    }
    let words = run(folder.path, port).map(\.shellWord).joined(separator: " ")
    // The shell tells the server's own number and leaves it running.
    let script = "cd \(folder.path.shellWord); \(words) >log 2>&1 </dev/null & echo $!"
    let started = try Self.start(["/bin/sh", "-c", script]).run(milliseconds: 10_000)
    let process = Int32(started.text.split(separator: "\n").first ?? "") ?? 0
    stop = {
      guard process > 1 else { return }
      kill(process, SIGKILL)
      for _ in 0..<200 where kill(process, 0) == 0 { usleep(10_000) }
    }
    self.folder = folder
    self.port = port
    for _ in 0..<600 {
      let words = probe(folder.path, port)
      if try Self.start(words).run(milliseconds: 5_000).status == 0 { return }
      usleep(100_000)
    }
    throw Failure(words: run(folder.path, port), text: "it doesn't answer")
  }

  deinit { stop() }

  /// Why a server couldn't be started.
  struct Failure: Error {
    var words: [String]
    var text: String
  }

  /// A command, as nobody where it would be root.
  static func start(_ words: [String]) -> Subprocess {
    let drop = ["/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
    let all = getuid() == 0 ? drop + words : words
    return Subprocess(
      all[0],
      Array(all.dropFirst()),
      environment: ["PATH": "/usr/bin:/bin:/usr/sbin:/sbin", "LC_ALL": "C", "HOME": "/nonexistent"]
    )
  }

  /// Runs a command as this user and gives what it prints.
  @discardableResult
  static func output(_ words: [String], input: String = "") throws -> String {
    let result = try Subprocess(
      words[0],
      Array(words.dropFirst()),
      environment: ["PATH": "/usr/bin:/bin", "LC_ALL": "C", "HOME": "/nonexistent"],
      input: Array(input.utf8)
    ).run(milliseconds: 60_000)
    guard result.status == 0 else { throw Failure(words: words, text: result.errorText) }
    return result.text
  }

  /// A port of the loopback that nobody listens on.
  private static func freePort() -> Int {
    let made = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(made) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(made, $0, size)
        getsockname(made, $0, &size)
      }
    }
    return Int(UInt16(bigEndian: address.sin_port))
  }
}

extension String {
  /// The text as one word of the shell.
  fileprivate var shellWord: String {
    "'" + split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#) + "'"
  }
}
