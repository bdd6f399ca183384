internal import CLinux

/// The words that the process was started with.
public enum StartWords {
  /// The words after the program's own name.
  ///
  /// Swift's own list is read from `/proc/self/cmdline`, and is empty where that fails: a hook would
  /// then not know that it is one.
  public static var all: [String] {
    (1..<max(1, stoplog_argument_count())).compactMap { index in
      stoplog_argument(index).map { String(cString: $0) }
    }
  }
}
