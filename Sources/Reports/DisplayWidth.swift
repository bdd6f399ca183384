/// How many columns text takes on a terminal.
///
/// Wide are the ranges that East Asian Width (UAX #11) calls W or F, and pictures that are shown
/// in colour by themselves.
public enum DisplayWidth {
  /// The start of a text that fits into so many columns; nothing is split in the middle.
  public static func fitted(_ text: String, to columns: Int) -> String {
    var left = columns
    var result = ""
    for character in text {
      left -= of(character)
      guard left >= 0 else { break }
      result.append(character)
    }
    return result
  }

  /// The lines that a text takes where so many columns are; what is broken goes on below.
  public static func wrapped(_ text: String, to columns: Int) -> [String] {
    var lines: [String] = []
    var rest = text[...]
    while !rest.isEmpty {
      let part = fitted(String(rest), to: max(2, columns))
      guard !part.isEmpty else { break }
      lines.append(part)
      rest = rest.dropFirst(part.count)
    }
    return lines.isEmpty ? [""] : lines
  }

  static func of(_ text: String) -> Int {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text.utf8.count }
    return text.reduce(0) { $0 + of($1) }
  }

  /// The columns of one character with everything that combines with it.
  static func of(_ character: Character) -> Int {
    var width = 0
    for scalar in character.unicodeScalars {
      // What follows selects the picture, and two letters of a flag make one.
      if scalar.value == 0xFE0F || (0x1F1E6...0x1F1FF).contains(scalar.value) { return 2 }
      width = max(width, of(scalar))
    }
    return width
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    guard scalar.value >= 0x300 else { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    if (0x1160...0x11FF).contains(scalar.value) { return 0 }
    if scalar.properties.isEmojiPresentation { return 2 }
    return wide.contains { $0.contains(scalar.value) } ? 2 : 1
  }

  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
    0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
    0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x17000...0x18CFF, 0x1B000...0x1B2FF,
    0x20000...0x2FFFD, 0x30000...0x3FFFD,
  ]
}
