internal import CLinux
internal import Glibc

/// The last line of defence of a hook: an answer that is given even when the program can't.
///
/// While it is armed, a trap, a stack that overflows, a signal that ends the process, or a deadline
/// writes the answer and ends the process with its status. What the program has printed before
/// stays printed, so print nothing while it is armed, and disarm it only to write the real answer.
/// It covers the main thread's stack; SIGKILL can't be caught. It is one for the whole process.
///
/// - SeeAlso: sigaltstack(2), signal-safety(7).
public enum Guard {
  /// The most bytes of each of the two texts; what is over it is cut off.
  public static let limit = 64 << 10

  /// Arms the guard.
  ///
  /// - Parameters:
  ///   - output: What it writes to standard output.
  ///   - errors: What it writes to standard error.
  ///   - status: The exit status.
  ///   - milliseconds: How long the program may take; more than 0.
  /// - Throws: ``SystemError`` if the system refuses; the program must then give its answer at once.
  public static func arm(
    output: [UInt8],
    errors: [UInt8],
    status: Int32,
    milliseconds: Int
  ) throws(SystemError) {
    guard let span = Int32(exactly: milliseconds), span > 0 else {
      throw SystemError("setitimer", "\(milliseconds) ms", number: EINVAL)
    }
    errors.withUnsafeBytes { stoplog_guard_words($0.baseAddress, $0.count) }
    let failure = output.withUnsafeBytes {
      stoplog_guard_arm($0.baseAddress, $0.count, status, span)
    }
    guard failure == 0 else { throw SystemError("sigaction", "guard", number: failure) }
  }

  /// Replaces what an armed guard writes to standard output, and its status.
  public static func replace(output: [UInt8], status: Int32) {
    output.withUnsafeBytes { stoplog_guard_answer($0.baseAddress, $0.count, status) }
  }

  /// Gives an armed guard another deadline, counted from now; one that isn't armed is left alone.
  public static func extend(milliseconds: Int) {
    guard let span = Int32(exactly: milliseconds), span > 0 else { return }
    stoplog_guard_extend(span)
  }

  /// Takes the guard down: signals have their usual effect again, and there is no deadline.
  public static func disarm() {
    stoplog_guard_disarm()
  }
}
