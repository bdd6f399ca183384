/// `${x#pattern}` and `${x%pattern}` for the patterns that scripts use.
enum Trim {
  /// The text without the beginning that a pattern matches; nil if it isn't known.
  static func prefix(of text: String, _ pattern: String, longest: Bool) -> String? {
    guard text.utf8.count <= Bounds.matched, let pattern = TrimPattern(pattern, isReversed: false)
    else { return nil }
    let scalars = text.unicodeScalars
    guard let count = pattern.match(scalars, longest: longest) else { return text }
    return String(scalars[scalars.index(scalars.startIndex, offsetBy: count)...])
  }

  /// The text without the end that a pattern matches; nil if it isn't known.
  static func suffix(of text: String, _ pattern: String, longest: Bool) -> String? {
    guard text.utf8.count <= Bounds.matched, let pattern = TrimPattern(pattern, isReversed: true)
    else { return nil }
    let scalars = text.unicodeScalars
    guard let count = pattern.match(scalars.reversed(), longest: longest) else { return text }
    return String(scalars[..<scalars.index(scalars.endIndex, offsetBy: -count)])
  }

  /// What a match costs, in comparisons: every byte of the text for every 64 of the pattern, of
  /// which 32 are as much work as a comparison.
  static func cost(of text: String, _ pattern: String) -> Int {
    text.utf8.count * (pattern.utf8.count / 64 + 1) / 32
  }
}
