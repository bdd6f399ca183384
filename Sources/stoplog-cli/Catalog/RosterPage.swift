internal import Tools

/// What the roster says of one program, for a terminal.
enum RosterPage {
  static func text(_ name: String, _ entry: RosterEntry) -> String {
    """
    \(name): \(entry.summary)
    Known only in these uses, in which it looks and prints: \(entry.words)
    Every other use of it is unknown, and held.
    """
  }
}
