internal import Effects

/// Programs of which only the harmless uses are known, one line each.
///
/// The catalogue describes what a program does; the roster only says in which uses a program looks
/// at things and prints. Every other use of it stays unknown, and is held.
public enum Roster {
  /// The line of a program; nil if the roster doesn't have it.
  public static func entry(named name: String) -> RosterEntry? {
    guard let first = name.utf8.first, let lines = lines(beginningWith: first),
      let range = line(of: Array(name.utf8), in: lines)
    else { return nil }
    let bytes = lines.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
    return RosterEntry(lines[start..<bytes.index(start, offsetBy: range.count)])
  }

  /// The bytes of the line that has a name in front of its colon.
  ///
  /// An undescribed program is met in many commands, so this looks at each byte once and makes
  /// nothing.
  private static func line(of name: [UInt8], in lines: String) -> Range<Int>? {
    var lines = lines
    return lines.withUTF8 { bytes in
      var start = 0
      while start < bytes.count {
        var end = start
        var word = start
        var isFound = false
        while end < bytes.count, bytes[end] != UInt8(ascii: ":"), bytes[end] != UInt8(ascii: "\n") {
          if bytes[end] == UInt8(ascii: " ") {
            isFound = isFound || bytes[word..<end].elementsEqual(name)
            word = end + 1
          }
          end += 1
        }
        isFound = isFound || bytes[word..<end].elementsEqual(name)
        while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
        if isFound { return start..<end }
        start = end + 1
      }
      return nil
    }
  }

  /// Every line, in the order of its first letter.
  public static var entries: [RosterEntry] {
    lists.flatMap { $0.lines.split(separator: "\n").map { RosterEntry($0) } }
  }

  private static func lines(beginningWith first: UInt8) -> String? {
    lists.first { $0.letters.utf8.contains(first) }?.lines
  }
}
