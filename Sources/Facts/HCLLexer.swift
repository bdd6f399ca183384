/// Cuts HCL into tokens.
///
/// - SeeAlso: HCL Native Syntax Specification, Lexical Elements.
struct HCLLexer {
  /// A piece of a file.
  enum Token {
    case name(String)
    /// A string without references in it.
    case text(String)
    /// `=`, or one of the brackets.
    case mark(UInt8)
    /// Numbers, operators, strings with references, here-documents.
    case other
    case newline
    case end
  }

  /// How deep references and strings may lie in each other.
  private static let mostLevels = 64

  private let bytes: [UInt8]
  /// Where reading goes on.
  private(set) var place = 0
  private var held: Token?
  /// Where the token that was read last starts, as a byte offset.
  private(set) var start = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
  }

  /// The token that comes next, without taking it; nil if it isn't understood.
  mutating func peek() -> Token? {
    if held == nil { held = read() }
    return held
  }

  /// Takes the next token; nil if it isn't understood.
  mutating func next() -> Token? {
    defer { held = nil }
    return held ?? read()
  }

  /// The text between two offsets; empty if it is longer than a plain value is.
  func text(_ range: Range<Int>) -> String {
    guard range.count <= 64, range.upperBound <= bytes.count else { return "" }
    let part = bytes[range]
    let end = part.lastIndex { $0 > 32 }.map { $0 + 1 } ?? part.startIndex
    return String(decoding: part[..<end], as: UTF8.self)
  }

  private func byte(_ offset: Int = 0) -> UInt8? {
    place + offset < bytes.count ? bytes[place + offset] : nil
  }

  private mutating func read() -> Token? {
    guard skipBlanks() else { return nil }
    start = place
    guard let first = byte() else { return .end }
    switch first {
    case 10:
      place += 1
      return .newline
    case UInt8(ascii: "\""):
      return readText(level: 0)
    case UInt8(ascii: "<") where byte(1) == first:
      return skipDocument() ? .other : nil
    case _ where Self.isName(first) && !(48...57).contains(first):
      let start = place
      while let next = byte(), Self.isName(next) || next == 45 { place += 1 }
      return .name(String(decoding: bytes[start..<place], as: UTF8.self))
    case UInt8(ascii: "=") where byte(1) != first && byte(1) != 62,
      UInt8(ascii: "{"), UInt8(ascii: "}"), 91, 93, 40, 41:
      place += 1
      return .mark(first)
    default:
      // `==`, `=>`, `>=` and `!=` are taken whole, so that no `=` of theirs starts a value.
      place += [60, 61, 62, 33].contains(first) && [61, 62].contains(byte(1)) ? 2 : 1
      return first < 32 ? nil : .other
    }
  }

  /// Skips blanks and comments; false if a comment isn't closed.
  private mutating func skipBlanks() -> Bool {
    while let first = byte() {
      if first == 32 || first == 9 || first == 13 {
        place += 1
      } else if first == 35 || first == 47 && byte(1) == 47 {
        while let next = byte(), next != 10 { place += 1 }
      } else if first == 47 && byte(1) == 42 {
        place += 2
        while byte() != nil, !(byte() == 42 && byte(1) == 47) { place += 1 }
        guard byte() != nil else { return false }
        place += 2
      } else {
        return true
      }
    }
    return true
  }

  /// Reads a string from its first quote on.
  private mutating func readText(level: Int) -> Token? {
    guard level < Self.mostLevels else { return nil }
    place += 1
    let start = place
    var isPlain = true
    while let next = byte() {
      if next == UInt8(ascii: "\"") {
        defer { place += 1 }
        return isPlain ? .text(String(decoding: bytes[start..<place], as: UTF8.self)) : .other
      }
      if next == 10 { return nil }
      if next == 92 {
        isPlain = false
        place += 2
      } else if next == 36 || next == 37 {
        isPlain = false
        guard skipReference(next, level: level) else { return nil }
      } else {
        place += 1
      }
    }
    return nil
  }

  /// Skips `${…}` or `%{…}`, or just the byte if it starts none.
  private mutating func skipReference(_ sign: UInt8, level: Int) -> Bool {
    place += 1
    if byte() == sign && byte(1) == 123 {
      place += 2
      return true
    }
    guard byte() == 123 else { return true }
    place += 1
    var depth = 1
    while depth > 0 {
      guard skipBlanks(), let next = byte() else { return false }
      if next == UInt8(ascii: "\"") {
        guard readText(level: level + 1) != nil else { return false }
        continue
      }
      if next == 123 { depth += 1 }
      if next == 125 { depth -= 1 }
      place += 1
    }
    return true
  }

  /// Skips `<<NAME` to the line that holds only the name.
  private mutating func skipDocument() -> Bool {
    place += byte(2) == 45 ? 3 : 2
    let name = bytes[place...].prefix { $0 != 10 && $0 != 13 }
    guard !name.isEmpty, name.allSatisfy({ Self.isName($0) || $0 == 45 }) else { return false }
    place += name.count
    while byte() != nil {
      while let next = byte(), next != 10 { place += 1 }
      place += 1
      let line = bytes[min(place, bytes.count)...].prefix { $0 != 10 }
      let word = line.drop { $0 <= 32 }
      if word.starts(with: name), word.dropFirst(name.count).allSatisfy({ $0 <= 32 }) {
        place += line.count
        return true
      }
    }
    return false
  }

  private static func isName(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
      || byte == 95 || byte > 127
  }
}
