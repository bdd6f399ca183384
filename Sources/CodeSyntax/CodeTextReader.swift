/// Resolves escapes in a text of a program and finds the expressions in it.
struct CodeTextReader {
  let bytes: ArraySlice<UInt8>
  let language: CodeLanguage
  /// Whether it is a formatted text of Python.
  let formats: Bool
  /// Whether a backslash means itself.
  let isRaw: Bool
  private var index = 0
  private var found: [UInt8] = []
  private var parts: [CodePart] = []

  init(bytes: ArraySlice<UInt8>, language: CodeLanguage, formats: Bool, isRaw: Bool) {
    self.bytes = bytes
    self.language = language
    self.formats = formats
    self.isRaw = isRaw
    index = bytes.startIndex
  }

  mutating func read() -> [CodePart] {
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\\"), !isRaw, index + 1 < bytes.endIndex {
        index += 1
        readEscape()
      } else if !readExpression(byte) {
        found.append(byte)
        index += 1
      }
    }
    finish()
    return parts
  }

  private mutating func finish() {
    if !found.isEmpty || parts.isEmpty {
      parts.append(.text(String(decoding: found, as: UTF8.self)))
    }
    found = []
  }

  private mutating func put(_ part: CodePart) {
    if !found.isEmpty { finish() }
    parts.append(part)
  }

  func peek(_ offset: Int) -> UInt8 {
    let place = index + offset
    return place < bytes.endIndex ? bytes[place] : 0
  }

  private mutating func readEscape() {
    let byte = bytes[index]
    index += 1
    switch byte {
    case UInt8(ascii: "n"): found.append(10)
    case UInt8(ascii: "t"): found.append(9)
    case UInt8(ascii: "r"): found.append(13)
    case UInt8(ascii: "a"): found.append(7)
    case UInt8(ascii: "b") where language != .php: found.append(8)
    case UInt8(ascii: "v"): found.append(11)
    case UInt8(ascii: "f"): found.append(12)
    case UInt8(ascii: "e") where language != .python && language != .javascript: found.append(27)
    case UInt8(ascii: "\n") where language == .python || language == .javascript: break
    case UInt8(ascii: "0")...UInt8(ascii: "7"): readOctal(byte)
    case UInt8(ascii: "x"): readHex(2)
    case UInt8(ascii: "u"): readHex(4)
    case UInt8(ascii: "U") where language == .python: readHex(8)
    case UInt8(ascii: "N"), UInt8(ascii: "c"), UInt8(ascii: "C"), UInt8(ascii: "M"),
      UInt8(ascii: "o"), UInt8(ascii: "L"), UInt8(ascii: "Q"), UInt8(ascii: "E"),
      UInt8(ascii: "l"), UInt8(ascii: "U"):
      // Names of characters and switches of case are left alone: the value isn't known then.
      put(.unknown)
    case _ where keepsBackslash(byte): found += [UInt8(ascii: "\\"), byte]
    default: found.append(byte)
    }
  }

  /// Python and PHP leave a backslash that escapes nothing.
  private func keepsBackslash(_ byte: UInt8) -> Bool {
    guard language == .python || language == .php else { return false }
    return !"\\'\"$`".utf8.contains(byte)
  }

  private mutating func readOctal(_ first: UInt8) {
    var value = Int(first - 0x30)
    for _ in 0..<2 where peek(0) >= 0x30 && peek(0) <= 0x37 {
      value = value * 8 + Int(peek(0) - 0x30)
      index += 1
    }
    append(value)
  }

  private mutating func readHex(_ count: Int) {
    let isBraced = peek(0) == UInt8(ascii: "{")
    if isBraced { index += 1 }
    var value = 0
    var digits = 0
    while digits < (isBraced ? 8 : count), let digit = Self.hex(peek(0)) {
      value = value << 4 | digit
      digits += 1
      index += 1
    }
    if isBraced {
      if peek(0) != UInt8(ascii: "}") { return put(.unknown) }
      index += 1
    }
    if digits == 0 { return put(.unknown) }
    append(value)
  }

  private mutating func append(_ value: Int) {
    guard value >= 0, value <= 0x10FFFF, let scalar = UnicodeScalar(UInt32(value)) else {
      return put(.unknown)
    }
    found += Array(String(Character(scalar)).utf8)
  }

  private static func hex(_ byte: UInt8) -> Int? {
    switch byte {
    case 0x30...0x39: Int(byte - 0x30)
    case 0x41...0x46: Int(byte - 0x37)
    case 0x61...0x66: Int(byte - 0x57)
    default: nil
    }
  }

  private mutating func readExpression(_ byte: UInt8) -> Bool {
    switch language {
    case .python:
      guard formats, byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") else { return false }
      if peek(1) == byte {
        found.append(byte)
        index += 2
        return true
      }
      index += 1
      if byte == UInt8(ascii: "{") { putFormatted(takeBalanced(UInt8(ascii: "}"))) }
      return true
    case .javascript:
      return byte == UInt8(ascii: "$") && peek(1) == UInt8(ascii: "{") && takeBraced(2)
    case .ruby:
      return byte == UInt8(ascii: "#") && peek(1) == UInt8(ascii: "{") && takeBraced(2)
    case .perl:
      guard byte == UInt8(ascii: "$") || byte == UInt8(ascii: "@") else { return false }
      return takeVariable(byte)
    case .php:
      if byte == UInt8(ascii: "{"), peek(1) == UInt8(ascii: "$") { return takeBraced(1) }
      return byte == UInt8(ascii: "$") && takeVariable(byte)
    }
  }

  private mutating func takeBraced(_ skipped: Int) -> Bool {
    index += skipped
    put(.code(takeBalanced(UInt8(ascii: "}"))))
    return true
  }

  /// The text up to a closing bracket, which is passed over.
  private mutating func takeBalanced(_ close: UInt8) -> String {
    let open: UInt8 = close == UInt8(ascii: "}") ? UInt8(ascii: "{") : UInt8(ascii: "[")
    let start = index
    var depth = 1
    var quote: UInt8 = 0
    while index < bytes.endIndex {
      let byte = bytes[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") {
        quote = byte
      } else if byte == open {
        depth += 1
      } else if byte == close {
        depth -= 1
        if depth == 0 { break }
      }
      index += 1
    }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    index = min(index + 1, bytes.endIndex)
    return text
  }

  /// An expression with the format that follows it; the format makes the value unknown.
  private mutating func putFormatted(_ text: String) {
    let ends = text.utf8.contains { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "!") }
    put(.code(text))
    if ends || text.hasSuffix("=") { put(.unknown) }
  }

  /// `$name` with what is taken of it; `${…}` and `@{…}`.
  private mutating func takeVariable(_ sigil: UInt8) -> Bool {
    let next = peek(1)
    if next == UInt8(ascii: "{") {
      index += 2
      let inner = takeBalanced(UInt8(ascii: "}"))
      let isName = inner.utf8.allSatisfy(CodeLexer.isName)
      put(.code(isName ? String(UnicodeScalar(sigil)) + inner : inner))
      if !isName { put(.unknown) }
      return true
    }
    guard CodeLexer.isNameStart(next) else {
      // `$1`, `$&` and `$!` are known to nobody; a lone sign stands for itself.
      let isSpecial = sigil == UInt8(ascii: "$") && language == .perl && next > 0x20
      guard isSpecial || (language == .perl && next == UInt8(ascii: "$")) else { return false }
      index += 2
      put(.unknown)
      return true
    }
    let start = index
    index += 1
    while CodeLexer.isName(peek(0))
      || (peek(0) == UInt8(ascii: ":") && peek(1) == UInt8(ascii: ":"))
    {
      index += peek(0) == UInt8(ascii: ":") ? 2 : 1
    }
    skipSubscripts()
    put(.code(String(decoding: bytes[start..<min(index, bytes.endIndex)], as: UTF8.self)))
    return true
  }

  /// Moves behind `[…]`, `{…}` and `->…` after a variable.
  private mutating func skipSubscripts() {
    while true {
      if peek(0) == UInt8(ascii: "-"), peek(1) == UInt8(ascii: ">") {
        let after = peek(2)
        let isOpen = after == UInt8(ascii: "[") || after == UInt8(ascii: "{")
        guard isOpen || (language == .php && CodeLexer.isNameStart(after)) else { return }
        index += 2
        if !isOpen { while CodeLexer.isName(peek(0)) { index += 1 } }
      } else if peek(0) == UInt8(ascii: "[") || (peek(0) == UInt8(ascii: "{") && language == .perl)
      {
        let close = peek(0) == UInt8(ascii: "[") ? UInt8(ascii: "]") : UInt8(ascii: "}")
        index += 1
        _ = takeBalanced(close)
      } else {
        return
      }
    }
  }
}
