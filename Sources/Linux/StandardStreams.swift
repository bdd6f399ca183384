internal import Glibc

/// The standard input, output and error of this process, sent elsewhere for a while.
public enum StandardStreams {
  /// Runs work with empty input, and with output and error at the end of a file.
  ///
  /// - Throws: ``SystemError`` if the file can't be opened; the work isn't started then. What the
  ///   work throws comes out in the result.
  public static func redirected<Result>(
    to file: String,
    _ work: () -> Result
  ) throws(SystemError) -> Result {
    let empty = open("/dev/null", O_RDONLY | O_CLOEXEC)
    guard empty >= 0 else { throw SystemError("open", "/dev/null") }
    defer { close(empty) }
    let output = open(file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard output >= 0 else { throw SystemError("open", file) }
    defer { close(output) }
    var kept: [Int32] = []
    for descriptor in 0..<Int32(3) {
      kept.append(fcntl(descriptor, F_DUPFD_CLOEXEC, 10))
      dup2(descriptor == 0 ? empty : output, descriptor)
    }
    defer {
      for (descriptor, copy) in kept.enumerated() {
        if copy >= 0 {
          dup2(copy, Int32(descriptor))
          close(copy)
        } else {
          close(Int32(descriptor))
        }
      }
    }
    return work()
  }

  /// Whether standard output is a terminal.
  public static var isTerminal: Bool { isatty(1) == 1 }

  /// How many characters fit in a line of the terminal; nil if there is none.
  public static var width: Int? {
    var size = winsize()
    guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
