internal import Effects

/// What following a request may cost in all, and what has been spent of it.
///
/// The bounds count work, not time, so that the same request always comes to the same. Beyond any
/// of them nothing more is followed, and one unknown effect says which bound it was.
struct Bounds {
  /// How deep code may hold code.
  static let levels = 24
  /// How many commands are followed in all.
  static let commands = 5_000
  /// How many effects are kept.
  static let effects = 2_000
  /// How many words expansions may give in all.
  static let words = 20_000
  /// How many bytes expansions may give in all.
  static let bytes = 8 << 20
  /// How many bytes of files and of texts in other languages are read in all: programs, statements,
  /// and what task runners and package managers run by.
  static let read = 3 << 20
  /// How many variables, functions and files may be compared in all where two ways through a
  /// script meet.
  static let comparisons = 500_000
  /// How many bytes a path may have; the kernel takes no more (PATH_MAX).
  static let path = 4_095
  /// How many bytes of a text or a pattern are matched in `${x#pattern}` and its like.
  static let matched = 4_096

  /// How deep the walk is.
  var depth = 0
  private var commandsSpent = 0
  private var wordsSpent = 0
  private var bytesSpent = 0
  private var bytesRead = 0
  private var comparisonsSpent = 0
  /// What was exceeded; nil while everything is within the bounds.
  private(set) var exceeded: String?

  /// Counts a command; false if it is one too many.
  mutating func spendCommand() -> Bool {
    commandsSpent += 1
    if commandsSpent > Self.commands {
      exceed("more than \(Self.commands) commands are not followed")
    }
    return exceeded == nil
  }

  /// Counts words and their bytes; false if they are too many.
  mutating func spend(words: Int = 0, bytes: Int = 0) -> Bool {
    wordsSpent += words
    bytesSpent += bytes
    if wordsSpent > Self.words { exceed("more than \(Self.words) words are not followed") }
    if bytesSpent > Self.bytes { exceed("more than \(Self.bytes) bytes of words are not followed") }
    return exceeded == nil
  }

  /// Counts bytes of a text that is read; false if they are too many, and nothing is then exceeded.
  mutating func affords(reading count: Int) -> Bool {
    guard bytesRead + count <= Self.read else { return false }
    bytesRead += count
    return true
  }

  /// Counts bytes of a file that says what runs; false if they are too many.
  mutating func spend(reading count: Int) -> Bool {
    if !affords(reading: count) { exceed("more than \(Self.read) bytes of files are not read") }
    return exceeded == nil
  }

  /// Counts what two ways through a script have to be compared in.
  mutating func spend(comparisons: Int) {
    comparisonsSpent += comparisons
    if comparisonsSpent > Self.comparisons {
      exceed("branches that leave more than \(Self.comparisons) values to compare are not followed")
    }
  }

  /// Notes that the effects are too many.
  mutating func exceedEffects() { exceed("more than \(Self.effects) effects are not kept") }

  private mutating func exceed(_ why: String) {
    if exceeded == nil { exceeded = why }
  }
}
