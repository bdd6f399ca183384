/// A pattern of stars, question marks and plain characters, made ready to be matched.
///
/// It is at many places of the pattern at once, each of them a bit, so that a character of the text
/// costs one step for 64 places.
struct TrimPattern {
  /// How many places there are; the last is behind the pattern.
  private var places = 1
  /// The places of stars, at which it may stay whatever comes.
  private var stars: [UInt64]
  /// The places of question marks.
  private var anything: [UInt64]
  /// The places of each plain character.
  private var plain: [UInt32: [UInt64]] = [:]

  private enum Piece: Hashable {
    case star
    case any
    case scalar(UInt32)
  }

  /// Reads a pattern; nil if it is too long or has brackets, which aren't read.
  ///
  /// `isReversed`: Whether texts are matched from their end.
  init?(_ pattern: String, isReversed: Bool) {
    guard pattern.utf8.count <= Bounds.matched, let pieces = Self.pieces(pattern) else {
      return nil
    }
    let empty = [UInt64](repeating: 0, count: pieces.count / 64 + 1)
    stars = empty
    anything = empty
    for piece in isReversed ? pieces.reversed() : pieces {
      let (word, bit) = Self.place(places - 1)
      switch piece {
      case .star: stars[word] |= bit
      case .any: anything[word] |= bit
      case .scalar(let value): plain[value, default: empty][word] |= bit
      }
      places += 1
    }
  }

  private static func place(_ index: Int) -> (word: Int, bit: UInt64) {
    (index / 64, UInt64(1) << UInt64(index % 64))
  }

  private static func pieces(_ pattern: String) -> [Piece]? {
    var pieces: [Piece] = []
    var isEscaped = false
    for scalar in pattern.unicodeScalars {
      switch scalar {
      case _ where isEscaped: pieces.append(.scalar(scalar.value))
      case "\\":
        isEscaped = true
        continue
      case "*": if pieces.last != .star { pieces.append(.star) }
      case "?": pieces.append(.any)
      case "[": return nil
      default: pieces.append(.scalar(scalar.value))
      }
      isEscaped = false
    }
    if isEscaped { pieces.append(.scalar(0x5C)) }
    return pieces
  }

  /// How many characters at the beginning it matches; nil if none do.
  func match(_ text: some Sequence<Unicode.Scalar>, longest: Bool) -> Int? {
    stars.count == 1 ? matchShort(text, longest: longest) : matchLong(text, longest: longest)
  }

  /// The same for a pattern whose places fit in one number.
  private func matchShort(_ text: some Sequence<Unicode.Scalar>, longest: Bool) -> Int? {
    let (stars, anything, end) = (stars[0], anything[0], UInt64(1) << UInt64(places - 1))
    var ascii = [UInt64](repeating: anything, count: 128)
    for (value, bits) in plain where value < 128 { ascii[Int(value)] |= bits[0] }
    var now: UInt64 = 1
    now |= (now & stars) << 1
    var found: Int?
    var count = 0
    for scalar in text {
      if now & end != 0 {
        found = count
        if !longest { return found }
      }
      let value = scalar.value
      let fits = value < 128 ? ascii[Int(value)] : anything | (plain[value]?[0] ?? 0)
      now = (now & fits) << 1 | now & stars
      if now == 0 { return found }
      now |= (now & stars) << 1
      count += 1
    }
    return now & end != 0 ? count : found
  }

  private func matchLong(_ text: some Sequence<Unicode.Scalar>, longest: Bool) -> Int? {
    let (last, end) = Self.place(places - 1)
    var now = [UInt64](repeating: 0, count: stars.count)
    now[0] = 1
    now[0] |= (now[0] & stars[0]) << 1
    var found: Int?
    var count = 0
    for scalar in text {
      if now[last] & end != 0 {
        found = count
        if !longest { return found }
      }
      let plain = plain[scalar.value]
      var (stepped, opened, isAnywhere): (UInt64, UInt64, Bool) = (0, 0, false)
      for word in now.indices {
        let fitting = now[word] & (anything[word] | (plain?[word] ?? 0))
        var next = fitting << 1 | stepped | now[word] & stars[word]
        stepped = fitting >> 63
        // A star may also stand for nothing.
        let starred = next & stars[word]
        next |= starred << 1 | opened
        opened = starred >> 63
        now[word] = next
        isAnywhere = isAnywhere || next != 0
      }
      if !isAnywhere { return found }
      count += 1
    }
    return now[last] & end != 0 ? count : found
  }
}
