/// A bracket expression of a shell pattern, such as `[!a-z[:digit:]]`.
struct GlobSet {
  private var isNegated = false
  private var ranges: [ClosedRange<UInt32>] = []
  private var classes: [String] = []
  /// Whether it holds `[=x=]` or `[.x.]`, which bash 5.2 takes in ways of its own.
  private(set) var isUncertain = false

  /// Reads the expression whose `[` is just before `index`, and moves past its `]`.
  ///
  /// Nil if it isn't closed; bash then takes the `[` for itself.
  init?(_ pattern: [UInt32], _ index: inout Int) {
    var place = index
    if Self.has(pattern, place, "!") || Self.has(pattern, place, "^") {
      isNegated = true
      place += 1
    }
    let first = place
    while place < pattern.count {
      if Self.has(pattern, place, "]") && place > first {
        index = place + 1
        return
      }
      if let name = Self.enclosed(pattern, &place, by: ":") {
        classes.append(name)
        continue
      }
      if Self.has(pattern, place, "["),
        Self.has(pattern, place + 1, "=") || Self.has(pattern, place + 1, ".")
      {
        isUncertain = true
      }
      guard let low = Self.element(pattern, &place) else { return nil }
      guard Self.has(pattern, place, "-"), !Self.has(pattern, place + 1, "]") else {
        ranges.append(low...low)
        continue
      }
      place += 1
      guard let high = Self.element(pattern, &place) else { return nil }
      if low <= high { ranges.append(low...high) }
    }
    return nil
  }

  /// Whether a character, or a byte, is one of the set.
  func matches(_ unit: UInt32) -> Bool {
    let isIn =
      ranges.contains { $0.contains(unit) } || classes.contains { Self.isIn($0, unit) }
    return isIn != isNegated
  }

  private static func has(_ pattern: [UInt32], _ index: Int, _ character: Unicode.Scalar) -> Bool {
    index < pattern.count && pattern[index] == character.value
  }

  /// One character, which may be escaped.
  private static func element(_ pattern: [UInt32], _ place: inout Int) -> UInt32? {
    if has(pattern, place, "\\") && place + 1 < pattern.count { place += 1 }
    guard place < pattern.count else { return nil }
    place += 1
    return pattern[place - 1]
  }

  /// The text between `[:` and `:]`, or other marks.
  private static func enclosed(
    _ pattern: [UInt32],
    _ place: inout Int,
    by mark: Unicode.Scalar
  ) -> String? {
    guard has(pattern, place, "["), has(pattern, place + 1, mark) else { return nil }
    var end = place + 2
    while end + 1 < pattern.count {
      if has(pattern, end, mark) && has(pattern, end + 1, "]") {
        let scalars = pattern[(place + 2)..<end].compactMap(Unicode.Scalar.init)
        place = end + 2
        return String(String.UnicodeScalarView(scalars))
      }
      end += 1
    }
    return nil
  }

  /// The classes of POSIX, beyond ASCII as Unicode has them.
  private static func isIn(_ name: String, _ unit: UInt32) -> Bool {
    guard let scalar = Unicode.Scalar(unit) else { return false }
    let properties = scalar.properties
    let isControl = properties.generalCategory == .control
    switch name {
    case "alpha": return properties.isAlphabetic
    case "digit": return (48...57).contains(unit)
    case "alnum": return properties.isAlphabetic || properties.numericType != nil
    case "upper": return properties.isUppercase
    case "lower": return properties.isLowercase
    case "space": return properties.isWhitespace
    case "blank": return unit == 9 || properties.generalCategory == .spaceSeparator
    case "cntrl": return isControl
    case "graph": return !isControl && !properties.isWhitespace
    case "print": return !isControl
    case "punct":
      return !isControl && !properties.isWhitespace && !properties.isAlphabetic
        && properties.numericType == nil
    case "xdigit":
      return (48...57).contains(unit) || (65...70).contains(unit) || (97...102).contains(unit)
    case "word":
      return unit == 95 || properties.isAlphabetic || properties.numericType != nil
    case "ascii": return unit < 128
    default: return false
    }
  }
}
