internal import ShellSyntax

/// Brace expansion, which bash does before any other: `a{b,c}d` and `{1..5}`.
enum Braces {
  /// How many words one word may become.
  static let limit = 1_024
  /// How deep braces that mean something may nest, and how many may follow each other.
  static let depthLimit = 16
  /// How many pieces all the words together may have, where a character is a piece.
  static let pieceLimit = 1 << 17

  /// The variants of a word; nil if there would be more than the limit.
  static func expand(_ parts: [Word.Part]) -> [[Word.Part]]? {
    let hasBrace = parts.contains { part in
      if case .literal(let text) = part.kind { return text.utf8.contains(UInt8(ascii: "{")) }
      return false
    }
    guard hasBrace else { return [parts] }
    var pieces: [Piece] = []
    for part in parts {
      guard case .literal(let text) = part.kind else {
        pieces.append(.part(part))
        continue
      }
      pieces += text.map { .character($0, part.range) }
    }
    guard let groups = BraceGroups(pieces) else { return nil }
    if groups.isEmpty { return [parts] }
    var expansion = BraceExpansion(pieces, groups)
    return expansion.expand(pieces.indices, depth: 0)?.map(join)
  }

  /// A character that may be a brace, or anything that can't.
  enum Piece {
    case character(Character, Range<Int>)
    case part(Word.Part)

    func isCharacter(_ wanted: Character) -> Bool {
      if case .character(let character, _) = self { return character == wanted }
      return false
    }
  }

  private static func join(_ pieces: [Piece]) -> [Word.Part] {
    var parts: [Word.Part] = []
    var text = ""
    var range: Range<Int>?
    func flush() {
      if let bytes = range { parts.append(Word.Part(.literal(text), range: bytes)) }
      (text, range) = ("", nil)
    }
    for piece in pieces {
      switch piece {
      case .part(let part):
        flush()
        parts.append(part)
      case .character(let character, let bytes):
        text.append(character)
        range = range ?? bytes
      }
    }
    flush()
    return parts
  }

  /// `{1..5}`, `{a..e}` and `{1..9..2}`; nil if the pieces are no such thing.
  static func sequence(_ pieces: ArraySlice<Piece>) -> [[Piece]]? {
    // The longest that means something: three numbers of 20 digits.
    guard pieces.count <= 64 else { return nil }
    var text = ""
    var range = 0..<0
    for piece in pieces {
      guard case .character(let character, let bytes) = piece else { return nil }
      text.append(character)
      range = bytes
    }
    let words = text.split(separator: ".", omittingEmptySubsequences: false)
    guard words.count == 3 || words.count == 5, words[1].isEmpty else { return nil }
    let step = words.count == 5 ? Int(words[4]) : 1
    guard let step, step != 0, step != Int.min, words.count == 3 || words[3].isEmpty else {
      return nil
    }
    return values(String(words[0]), String(words[2]), abs(step)).map { values in
      values.map { value in value.map { .character($0, range) } }
    }
  }

  private static func values(_ first: String, _ last: String, _ step: Int) -> [String]? {
    if let low = Int(first), let high = Int(last), low.magnitude < 1 << 40, high.magnitude < 1 << 40
    {
      let width = max(first.hasPrefix("0") ? first.count : 0, last.hasPrefix("0") ? last.count : 0)
      let numbers = stride(from: low, through: high, by: low <= high ? step : -step)
        .prefix(limit + 1)
      return numbers.map { number in
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
      }
    }
    guard first.count == 1, last.count == 1, let low = first.unicodeScalars.first?.value,
      let high = last.unicodeScalars.first?.value, low < 128, high < 128
    else { return nil }
    let numbers = stride(from: Int(low), through: Int(high), by: low <= high ? step : -step)
    return numbers.compactMap { Unicode.Scalar(UInt8($0)) }.map { String(Character($0)) }
  }
}
