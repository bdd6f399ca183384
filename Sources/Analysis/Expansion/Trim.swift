/// `${x#pattern}` and `${x%pattern}` for the patterns that scripts use.
enum Trim {
  /// The text without the beginning that a pattern matches; nil if it isn't known.
  static func prefix(of text: String, _ pattern: String, longest: Bool) -> String? {
    guard let pieces = pieces(pattern), text.utf8.count <= Bounds.matched else { return nil }
    let scalars = Array(text.unicodeScalars)
    let count = matched(scalars, pieces, longest: longest) ?? 0
    return String(String.UnicodeScalarView(scalars[count...]))
  }

  /// The text without the end that a pattern matches; nil if it isn't known.
  static func suffix(of text: String, _ pattern: String, longest: Bool) -> String? {
    guard let pieces = pieces(pattern), text.utf8.count <= Bounds.matched else { return nil }
    let scalars = Array(text.unicodeScalars)
    let count = matched(scalars.reversed(), pieces.reversed(), longest: longest) ?? 0
    return String(String.UnicodeScalarView(scalars[..<(scalars.count - count)]))
  }

  /// A piece of a pattern.
  private enum Piece {
    case star
    case any
    case scalar(Unicode.Scalar)
  }

  /// The pieces of a pattern; nil if it is too long or has brackets, which aren't read.
  private static func pieces(_ pattern: String) -> [Piece]? {
    guard pattern.utf8.count <= Bounds.matched else { return nil }
    var pieces: [Piece] = []
    var isEscaped = false
    for scalar in pattern.unicodeScalars {
      switch scalar {
      case _ where isEscaped: pieces.append(.scalar(scalar))
      case "\\":
        isEscaped = true
        continue
      case "*": if case .star? = pieces.last {} else { pieces.append(.star) }
      case "?": pieces.append(.any)
      case "[": return nil
      default: pieces.append(.scalar(scalar))
      }
      isEscaped = false
    }
    if isEscaped { pieces.append(.scalar("\\")) }
    return pieces
  }

  /// How many scalars at the beginning the pieces match; nil if none do.
  ///
  /// All places that the pieces could be at are kept at once, so that it takes no more than the
  /// product of both lengths.
  private static func matched(
    _ text: [Unicode.Scalar],
    _ pieces: [Piece],
    longest: Bool
  ) -> Int? {
    var places = reach([0], pieces)
    var found: Int?
    for (index, scalar) in text.enumerated() {
      if places.contains(pieces.count) {
        found = index
        if !longest { return found }
      }
      var next: [Int] = []
      for place in places where place < pieces.count {
        switch pieces[place] {
        case .star: next.append(place)
        case .any: next.append(place + 1)
        case .scalar(let wanted): if wanted == scalar { next.append(place + 1) }
        }
      }
      places = reach(next, pieces)
      if places.isEmpty { return found }
    }
    return places.contains(pieces.count) ? text.count : found
  }

  /// The places with those behind a star, each of them once and in order.
  private static func reach(_ places: [Int], _ pieces: [Piece]) -> [Int] {
    var reached: [Int] = []
    for place in places {
      if place > reached.last ?? -1 { reached.append(place) }
      if place < pieces.count, case .star = pieces[place], place + 1 > reached.last ?? -1 {
        reached.append(place + 1)
      }
    }
    return reached
  }
}
