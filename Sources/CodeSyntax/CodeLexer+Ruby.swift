extension CodeLexer {
  /// Reads variables, symbols, patterns and percent literals of Ruby.
  mutating func readRuby() -> Bool {
    switch bytes[position] {
    case UInt8(ascii: "@"), UInt8(ascii: "$"): return readRubyVariable()
    case UInt8(ascii: ":"): return readSymbol()
    case UInt8(ascii: "/"):
      // After a name, `a /b/` may be either; Ruby goes by the blanks.
      if followsOperand, !takesArgument { return false }
      if followsPlainValue, takesArgument { isSure = false }
      readRubyPattern()
      return true
    case UInt8(ascii: "%"):
      guard !followsValue || takesArgument else { return false }
      return readPercent()
    case UInt8(ascii: "<"):
      guard goes("<<"), !followsValue || takesArgument else { return false }
      return readDocumentStart()
    case UInt8(ascii: "?"):
      guard !followsValue, Self.isName(peek(1)), !Self.isName(peek(2)) else { return false }
      add(.text, "", [.text(text(position + 1..<position + 2))])
      position += 2
      return true
    default: return false
    }
  }

  /// Whether a name, a blank and something that no blank follows come together.
  private var takesArgument: Bool {
    guard let last = tokens.last, last.kind == .name, followsBlank else { return false }
    let next = peek(goes("<<") ? 2 : 1)
    return next > 0x20 && next != UInt8(ascii: "=")
  }

  private var followsPlainValue: Bool { tokens.last?.kind == .name }

  private mutating func readRubyVariable() -> Bool {
    let start = position
    position += 1
    if peek(0) == UInt8(ascii: "@") { position += 1 }
    if Self.isNameStart(peek(0)) {
      while Self.isName(peek(0)) { position += 1 }
    } else if bytes[start] == UInt8(ascii: "$"), position < bytes.count {
      position += 1
    }
    add(.name, text(start..<position))
    return true
  }

  private mutating func readSymbol() -> Bool {
    let isAfterName =
      position > 0 && (Self.isName(bytes[position - 1]) || followsValue && !followsBlank)
    guard !isAfterName, Self.isNameStart(peek(1)) else { return false }
    let start = position + 1
    position += 1
    while Self.isName(peek(0)) { position += 1 }
    if peek(0) == UInt8(ascii: "?") || peek(0) == UInt8(ascii: "!") { position += 1 }
    add(.text, "", [.text(text(start..<position))])
    return true
  }

  private mutating func readRubyPattern() {
    position += 1
    let start = position
    while position < bytes.count, bytes[position] != UInt8(ascii: "/") {
      if goes("#{") {
        position += 2
        skipBalanced()
      } else {
        position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
      }
    }
    if position >= bytes.count { isSure = false }
    let range = start..<max(start, min(position, bytes.count))
    position = min(position + 1, bytes.count)
    while Self.isNameStart(peek(0)) { position += 1 }
    addPattern(range)
  }

  private mutating func addPattern(_ range: Range<Int>) {
    let parts = expanded(range, isRaw: true).filter {
      if case .code = $0 { return true }
      return false
    }
    add(.pattern, "", parts)
  }

  /// `%w[…]`, `%q(…)`, `%x{…}` and the like.
  private mutating func readPercent() -> Bool {
    let kind = Self.isNameStart(peek(1)) ? peek(1) : 0
    let open = peek(kind == 0 ? 1 : 2)
    guard open > 0x20, !Self.isName(open), kind != 0 || open != UInt8(ascii: "=") else {
      return false
    }
    guard kind == 0 || "wWiIqQxrs".utf8.contains(kind) else { return false }
    position += kind == 0 ? 1 : 2
    let range = takeDelimited()
    switch kind {
    case UInt8(ascii: "w"), UInt8(ascii: "i"): addWords(range)
    case UInt8(ascii: "W"), UInt8(ascii: "I"): add(.text, "", expanded(range) + [.unknown])
    case UInt8(ascii: "q"), UInt8(ascii: "s"): add(.text, "", [.text(literal(range))])
    case UInt8(ascii: "x"): add(.shell, "", expanded(range))
    case UInt8(ascii: "r"):
      while Self.isNameStart(peek(0)) { position += 1 }
      addPattern(range)
    default: add(.text, "", expanded(range))
    }
    return true
  }
}
