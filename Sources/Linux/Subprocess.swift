internal import CLinux
internal import Glibc

/// Runs a program to its end and keeps what it prints.
public struct Subprocess: Sendable {
  /// The program's absolute path.
  public var path: String
  /// The arguments after the program's own name.
  public var arguments: [String]
  /// The whole environment of the program.
  public var environment: [String: String]
  /// The working directory.
  public var directory: String
  /// What the program reads from standard input.
  public var input: [UInt8]

  /// Describes a run.
  public init(
    _ path: String,
    _ arguments: [String],
    environment: [String: String] = [:],
    directory: String = "/",
    input: [UInt8] = []
  ) {
    self.path = path
    self.arguments = arguments
    self.environment = environment
    self.directory = directory
    self.input = input
  }

  /// What came of a run.
  public struct Result: Hashable, Sendable {
    /// The exit status; 128 plus the signal's number if a signal ended it.
    public var status: Int32
    /// What was printed to standard output.
    public var output: [UInt8]
    /// What was printed to standard error.
    public var errors: [UInt8]
    /// Whether the program was ended because the time was up.
    public var timedOut: Bool

    /// Standard output as text.
    public var text: String { String(decoding: output, as: UTF8.self) }
    /// Standard error as text.
    public var errorText: String { String(decoding: errors, as: UTF8.self) }
  }

  /// Runs the program; it and its children are killed when the time is up.
  ///
  /// A status other than 0 is a result, not an error.
  ///
  /// - Parameters:
  ///   - milliseconds: How long the program may take.
  ///   - limit: The most bytes kept of each stream; what is over it is read and dropped.
  /// - Returns: The status and what was printed.
  /// - Throws: ``SystemError`` if it can't be started; `EINVAL` for a NUL byte in any text.
  public func run(milliseconds: Int, limit: Int = 64 << 20) throws(SystemError) -> Result {
    try checkTexts()
    let deadline = Self.deadline(milliseconds)
    var stdin: [Int32] = [-1, -1]
    var stdout: [Int32] = [-1, -1]
    var stderr: [Int32] = [-1, -1]
    for failed in [stoplog_pipe(&stdin), stoplog_pipe(&stdout), stoplog_pipe(&stderr)]
    where failed != 0 {
      for end in stdin + stdout + stderr where end >= 0 { close(end) }
      throw SystemError("pipe", path, number: failed)
    }
    let child = start(stdin[0], stdout[1], stderr[1])
    close(stdin[0])
    close(stdout[1])
    close(stderr[1])
    guard child > 0 else {
      close(stdin[1])
      close(stdout[0])
      close(stderr[0])
      throw SystemError("run", path, number: -child)
    }
    var exchange = Exchange(
      input: input,
      in: stdin[1],
      out: stdout[0],
      err: stderr[0],
      limit: limit
    )
    // A child can close its outputs and go on running, so the wait has a deadline too.
    var status = exchange.run(until: deadline) ? Self.wait(for: child, until: deadline) : nil
    let timedOut = status == nil
    if timedOut {
      kill(-child, SIGKILL)
      status = Self.wait(for: child, until: .max)
    }
    return Result(
      status: status ?? 128 + SIGKILL,
      output: exchange.output,
      errors: exchange.errors,
      timedOut: timedOut
    )
  }

  /// Refuses a NUL byte, at which a C string would end, so that another command would run.
  private func checkTexts() throws(SystemError) {
    let texts = [path, directory] + arguments + environment.flatMap { [$0.key, $0.value] }
    if texts.contains(where: { $0.utf8.contains(0) }) {
      throw SystemError("run", path, number: EINVAL)
    }
  }

  /// The monotonic moment after some milliseconds, or the nearest one that fits.
  private static func deadline(_ milliseconds: Int) -> Int {
    let (span, overflow) = milliseconds.multipliedReportingOverflow(by: 1_000_000)
    let (end, carried) = Clock.monotonic.addingReportingOverflow(span)
    return overflow || carried ? (milliseconds < 0 ? .min : .max) : end
  }

  private func start(_ input: Int32, _ output: Int32, _ errors: Int32) -> pid_t {
    let name = Path.name(path)
    return withCStrings([name] + arguments) { argv in
      withCStrings(environment.sorted { $0.key < $1.key }.map { "\($0)=\($1)" }) { envp in
        stoplog_spawn(path, argv, envp, directory, input, output, errors, 1)
      }
    }
  }

  /// Waits for a child and gives its status as a shell would; nil if the deadline, in monotonic
  /// nanoseconds, came first.
  static func wait(for child: pid_t, until deadline: Int) -> Int32? {
    var status: Int32 = 0
    var pause: UInt32 = 50
    while true {
      let ended = waitpid(child, &status, deadline == .max ? 0 : WNOHANG)
      if ended == child || (ended < 0 && errno != EINTR) { break }
      if ended == 0 {
        if Clock.monotonic >= deadline { return nil }
        usleep(pause)
        pause = min(2 * pause, 5000)
      }
    }
    let signal = status & 0x7f
    return signal == 0 ? (status >> 8) & 0xff : 128 + signal
  }
}

/// Calls a function with a null-terminated array of C strings.
func withCStrings<Result>(
  _ strings: [String],
  _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
) -> Result {
  var pointers: [UnsafeMutablePointer<CChar>?] = strings.map { strdup($0) }
  pointers.append(nil)
  defer { for pointer in pointers { free(pointer) } }
  return pointers.withUnsafeMutableBufferPointer { buffer in
    // SAFETY: the array holds at least the terminating nil, so it has a base address.
    body(buffer.baseAddress.unsafelyUnwrapped)
  }
}
