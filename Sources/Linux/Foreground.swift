internal import CLinux
internal import Glibc

/// Runs a program with this process's own input, output and error, and waits for its end.
public struct Foreground: Sendable {
  private let path: String
  private let arguments: [String]
  private let environment: [String: String]
  private let directory: String

  /// Describes a run.
  public init(
    _ path: String,
    _ arguments: [String],
    environment: [String: String],
    directory: String
  ) {
    self.path = path
    self.arguments = arguments
    self.environment = environment
    self.directory = directory
  }

  /// Runs the program and gives its status as a shell would.
  ///
  /// Interrupt and quit signals reach the program and leave this process waiting, as system(3)
  /// does it.
  ///
  /// - Throws: ``SystemError`` if it can't be started.
  public func run() throws(SystemError) -> Int32 {
    let interrupt = signal(SIGINT, SIG_IGN)
    let quit = signal(SIGQUIT, SIG_IGN)
    defer {
      signal(SIGINT, interrupt)
      signal(SIGQUIT, quit)
    }
    let pairs = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    let child = withCStrings([Path.name(path)] + arguments) { argv in
      withCStrings(pairs) { envp in stoplog_spawn(path, argv, envp, directory, 0, 1, 2, 0) }
    }
    guard child > 0 else { throw SystemError("run", path, number: -child) }
    return Subprocess.wait(for: child, until: .max) ?? 128 + SIGKILL
  }
}
