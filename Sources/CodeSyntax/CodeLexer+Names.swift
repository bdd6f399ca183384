extension CodeLexer {
  /// Reads a name, or the quotes that it introduces.
  mutating func readName() {
    let start = position
    skipName()
    let name = text(start..<position)
    switch language {
    case .python:
      if readPythonText(prefix: name.lowercased()) { return }
    case .ruby:
      if peek(0) == UInt8(ascii: "?") || peek(0) == UInt8(ascii: "!"),
        peek(1) != UInt8(ascii: "=") || peek(2) == UInt8(ascii: "=")
      {
        position += 1
        return add(.name, text(start..<position))
      }
    case .perl:
      if name == "__END__" || name == "__DATA__" { return position = bytes.count }
      if readPerlQuotes(name) { return }
    case .javascript, .php: break
    }
    add(.name, name)
  }

  /// Moves behind a name; `::` of Perl and `\` of PHP are parts of it.
  private mutating func skipName() {
    while position < bytes.count {
      if Self.isName(bytes[position]) {
        position += 1
      } else if language == .javascript, bytes[position] == UInt8(ascii: "$") {
        position += 1
      } else if language == .perl, goes("::") {
        position += 2
      } else if language == .php, bytes[position] == UInt8(ascii: "\\"), Self.isNameStart(peek(1)) {
        position += 1
      } else {
        return
      }
    }
  }

  /// Reads what only one language has; false if there is nothing of that sort.
  mutating func readSpecial() -> Bool {
    switch language {
    case .python: return false
    case .javascript: return readJavaScript()
    case .ruby: return readRuby()
    case .perl: return readPerl()
    case .php: return readPHP()
    }
  }

  private mutating func readJavaScript() -> Bool {
    let byte = bytes[position]
    if byte == UInt8(ascii: "$") || (byte == UInt8(ascii: "#") && Self.isNameStart(peek(1))) {
      let start = position
      position += 1
      skipName()
      add(.name, text(start..<position))
      return true
    }
    guard byte == UInt8(ascii: "/") else { return false }
    if tokens.last?.isSign("}") == true { isSure = false }
    if followsOperand { return false }
    readPattern()
    return true
  }

  private mutating func readPHP() -> Bool {
    let byte = bytes[position]
    if goes("?>") {
      position += 2
      add(.sign, ";")
      skipMarkup()
      return true
    }
    if byte == UInt8(ascii: "\\"), Self.isNameStart(peek(1)) {
      position += 1
      readName()
      return true
    }
    if byte == UInt8(ascii: "$"), Self.isNameStart(peek(1)) {
      let start = position
      position += 1
      while Self.isName(peek(0)) { position += 1 }
      add(.name, text(start..<position))
      return true
    }
    if goes("<<<") { return readDocumentStart() }
    return false
  }

  /// Whether a slash here divides.
  var followsOperand: Bool {
    guard followsValue else { return false }
    if let last = tokens.last, last.kind == .sign { return closedOperand }
    return true
  }

  /// Reads a regular expression between slashes, and its flags.
  mutating func readPattern() {
    position += 1
    var inClass = false
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\n"), language == .javascript { break }
      position += byte == UInt8(ascii: "\\") ? 2 : 1
      if byte == UInt8(ascii: "[") { inClass = language == .javascript }
      if byte == UInt8(ascii: "]") { inClass = false }
      if byte == UInt8(ascii: "/"), !inClass {
        while Self.isName(peek(0)) { position += 1 }
        return add(.pattern, "")
      }
    }
    position = min(position, bytes.count)
    isSure = false
    add(.pattern, "")
  }
}
