extension CodeLexer {
  /// Reads a text in simple quotes, or a command in backquotes.
  mutating func readQuoted(_ quote: UInt8) {
    position += 1
    let start = position
    while position < bytes.count, bytes[position] != quote {
      if quote == UInt8(ascii: "`"), language == .javascript, goes("${") {
        position += 2
        skipBalanced()
        continue
      }
      if quote != UInt8(ascii: "'"), language == .ruby, goes("#{") {
        position += 2
        skipBalanced()
        continue
      }
      if bytes[position] == UInt8(ascii: "\n"), quote != UInt8(ascii: "`"),
        language == .python || language == .javascript
      {
        isSure = false
      }
      position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
    }
    if position >= bytes.count { isSure = false }
    let range = start..<max(start, min(position, bytes.count))
    position = min(position + 1, bytes.count)
    if quote == UInt8(ascii: "`"), language != .javascript {
      return add(.shell, "", expanded(range))
    }
    let isLiteral =
      quote == UInt8(ascii: "'") && language != .python && language != .javascript
    add(.text, "", isLiteral ? [.text(literal(range))] : expanded(range))
  }

  /// Moves behind the bracket that closes an expression within a text.
  ///
  /// Texts within it are skipped; a template within a template within it is where it stops to
  /// be sure.
  mutating func skipBalanced() {
    var depth = 1
    var quote: UInt8 = 0
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: "\\") {
        position = min(position + 1, bytes.count)
      } else if quote != 0 {
        if byte == quote { quote = 0 }
        if quote == UInt8(ascii: "`"), byte == UInt8(ascii: "$"), peek(0) == UInt8(ascii: "{") {
          isSure = false
        }
      } else if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "`")
      {
        quote = byte
      } else if byte == UInt8(ascii: "{") {
        depth += 1
      } else if byte == UInt8(ascii: "}") {
        depth -= 1
        if depth == 0 { return }
      }
    }
    isSure = false
  }

  /// A text in which only the quote and the backslash are escaped.
  func literal(_ range: Range<Int>) -> String {
    var found: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if bytes[index] == UInt8(ascii: "\\"), index + 1 < range.upperBound,
        [UInt8(ascii: "\\"), UInt8(ascii: "'")].contains(bytes[index + 1])
      {
        index += 1
      }
      found.append(bytes[index])
      index += 1
    }
    return String(decoding: found, as: UTF8.self)
  }

  /// A text with escapes resolved, and the expressions in it.
  func expanded(_ range: Range<Int>, formats: Bool = false, isRaw: Bool = false) -> [CodePart] {
    var reader = CodeTextReader(
      bytes: bytes[range.clamped(to: 0..<bytes.count)],
      language: language,
      formats: formats,
      isRaw: isRaw
    )
    return reader.read()
  }

  /// Reads a text of Python whose prefix was just read; false if no quote follows.
  mutating func readPythonText(prefix: String) -> Bool {
    let quote = peek(0)
    guard quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\""), prefix.utf8.count <= 2,
      prefix.utf8.allSatisfy({ "rbfut".utf8.contains($0) })
    else { return false }
    readPython(quote, isRaw: prefix.contains("r"), formats: prefix.contains("f"))
    return true
  }

  /// Reads a text of Python, which may have three quotes on each side.
  mutating func readPython(_ quote: UInt8, isRaw: Bool, formats: Bool) {
    let isLong = peek(1) == quote && peek(2) == quote
    position += isLong ? 3 : 1
    let start = position
    while position < bytes.count {
      let byte = bytes[position]
      if byte == quote, !isLong || (peek(1) == quote && peek(2) == quote) { break }
      if byte == UInt8(ascii: "\n"), !isLong { isSure = false }
      position += byte == UInt8(ascii: "\\") ? 2 : 1
    }
    if position >= bytes.count { isSure = false }
    let range = start..<max(start, min(position, bytes.count))
    position = min(position + (isLong ? 3 : 1), bytes.count)
    add(.text, "", expanded(range, formats: formats, isRaw: isRaw))
  }
}
