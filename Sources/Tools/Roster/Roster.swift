internal import Effects

/// Programs of which only the harmless uses are known, one line each.
///
/// The catalogue describes what a program does; the roster only says in which uses a program looks
/// at things and prints. Every other use of it stays unknown, and is held.
public enum Roster {
  /// The line of a program; nil if the roster doesn't have it.
  public static func entry(named name: String) -> RosterEntry? {
    guard let first = name.utf8.first, let lines = lines(beginningWith: first) else { return nil }
    for line in lines.utf8.split(separator: UInt8(ascii: "\n")) {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
      let names = line[..<colon]
      guard
        names.split(separator: UInt8(ascii: " ")).contains(where: { $0.elementsEqual(name.utf8) })
      else { continue }
      return RosterEntry(Substring(line))
    }
    return nil
  }

  /// Every line, in the order of its first letter.
  public static var entries: [RosterEntry] {
    lists.flatMap { $0.lines.split(separator: "\n").map { RosterEntry($0) } }
  }

  private static func lines(beginningWith first: UInt8) -> String? {
    lists.first { $0.letters.utf8.contains(first) }?.lines
  }
}
