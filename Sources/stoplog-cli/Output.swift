internal import Glibc
internal import JSON
internal import Linux
internal import Reports

/// What the program prints.
///
/// Nothing that an agent or a file wrote reaches the terminal as it is: what could move the cursor
/// or hide text is escaped.
enum Output {
  /// Prints text to standard output, with a newline at its end.
  static func print(_ text: String) { write(Visible.text(text), to: 1) }

  /// Prints a JSON value on a line of its own.
  static func print(_ value: JSONValue) { write(Visible.json(value.canonical), to: 1) }

  /// Prints text that may hold colours of the program's own; its maker has escaped all else.
  static func printColoured(_ text: String) {
    try? File.writeAll((text + "\n").utf8, to: 1, name: "stdout")
  }

  /// Prints a message to standard error.
  static func complain(_ text: String) { write(Visible.text(text), to: 2) }

  /// Whether standard output is a terminal that may be coloured.
  static func isColoured(_ environment: [String: String]) -> Bool {
    isatty(1) == 1 && environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
  }

  private static func write(_ text: String, to descriptor: Int32) {
    let line = text.hasSuffix("\n") || text.isEmpty ? text : text + "\n"
    try? File.writeAll(line.utf8, to: descriptor, name: descriptor == 1 ? "stdout" : "stderr")
  }
}
