internal import Glibc
internal import Linux

/// What the program prints.
enum Output {
  /// Prints text to standard output, with a newline at its end.
  static func print(_ text: String) { write(text, to: 1) }

  /// Prints a message to standard error.
  static func complain(_ text: String) { write(text, to: 2) }

  /// Whether standard output is a terminal that may be coloured.
  static func isColoured(_ environment: [String: String]) -> Bool {
    isatty(1) == 1 && environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
  }

  private static func write(_ text: String, to descriptor: Int32) {
    let line = text.hasSuffix("\n") || text.isEmpty ? text : text + "\n"
    try? File.writeAll(line.utf8, to: descriptor, name: descriptor == 1 ? "stdout" : "stderr")
  }
}
