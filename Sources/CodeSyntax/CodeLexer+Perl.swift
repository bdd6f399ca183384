extension CodeLexer {
  /// Reads variables, patterns and here-documents of Perl.
  mutating func readPerl() -> Bool {
    switch bytes[position] {
    case UInt8(ascii: "$"), UInt8(ascii: "@"): return readVariable()
    case UInt8(ascii: "%"), UInt8(ascii: "&"):
      let isName = Self.isNameStart(peek(1)) || peek(1) == UInt8(ascii: "$")
      return !followsValue && isName && readVariable()
    case UInt8(ascii: "/"):
      guard !followsOperand, !(followsPlainName && peek(1) == UInt8(ascii: " ")) else {
        return false
      }
      if tokens.last?.isSign("}") == true { isSure = false }
      let start = position
      readPattern()
      notePattern(start..<position)
      return true
    case UInt8(ascii: "<"):
      if goes("<<"), !followsValue || followsPlainName { return readDocumentStart() }
      return !followsValue && readAngles()
    case UInt8(ascii: "-"):
      // A file test such as `-e $file`.
      guard !followsValue, Self.isNameStart(peek(1)), !Self.isName(peek(2)) else { return false }
      let start = position
      position += 2
      add(.name, text(start..<position))
      return true
    default: return false
    }
  }

  /// Whether the last token is a name without a sigil, which may be a function.
  private var followsPlainName: Bool {
    guard let last = tokens.last, last.kind == .name, let first = last.text.utf8.first else {
      return false
    }
    return Self.isNameStart(first)
  }

  private mutating func readVariable() -> Bool {
    let start = position
    position += 1
    if bytes[start] == UInt8(ascii: "$"), peek(0) == UInt8(ascii: "#") { position += 1 }
    if Self.isNameStart(peek(0)) {
      while Self.isName(peek(0)) || goes("::") { position += goes("::") ? 2 : 1 }
    } else if Self.isDigit(peek(0)) {
      while Self.isDigit(peek(0)) { position += 1 }
    } else if peek(0) == UInt8(ascii: "{") || peek(0) == UInt8(ascii: "$") {
      // What is in the brackets, or in the variable, says which one: not known.
      if bytes[start] == UInt8(ascii: "&") { isSure = false }
      add(.sign, "\\")
      return true
    } else if bytes[start] == UInt8(ascii: "$") {
      position += 1
    } else if peek(0) == UInt8(ascii: "-") || peek(0) == UInt8(ascii: "+") {
      position += 1
    }
    add(.name, text(start..<position))
    return true
  }

  /// `<STDIN>` and `<*.c>`: lines of a file, or names of files.
  private mutating func readAngles() -> Bool {
    var end = position + 1
    while end < bytes.count, bytes[end] != UInt8(ascii: ">") {
      if end - position > 256 { return false }
      if bytes[end] == UInt8(ascii: "\n") || bytes[end] == UInt8(ascii: ";") { return false }
      end += 1
    }
    guard end < bytes.count else { return false }
    position = end + 1
    add(.text, "", [.unknown])
    return true
  }

  /// Reads what a name such as `qq` or `s` quotes; false if it is a name like any other.
  mutating func readPerlQuotes(_ name: String) -> Bool {
    guard ["q", "qq", "qw", "qx", "m", "qr", "s", "tr", "y"].contains(name) else { return false }
    if tokens.last?.isSign("->") == true { return false }
    let start = position
    while peek(0) == 0x20 || peek(0) == 0x09 { position += 1 }
    let open = peek(0)
    let isAfterBlank = position > start
    let isName = Self.isName(open) || (open == UInt8(ascii: "#") && isAfterBlank)
    let isKey =
      open == UInt8(ascii: ",") || open == UInt8(ascii: ";") || open == UInt8(ascii: ")")
      || open == UInt8(ascii: "}") && tokens.last?.isSign("{") == true || goes("=>")
    guard position < bytes.count, open > 0x20, !isName, !isKey else {
      position = start
      return false
    }
    readPerlQuotes(name, open)
    return true
  }

  private mutating func readPerlQuotes(_ name: String, _ open: UInt8) {
    let range = takeDelimited()
    let isLiteral = open == UInt8(ascii: "'")
    switch name {
    case "q": add(.text, "", [.text(literal(range))])
    case "qq": add(.text, "", expanded(range))
    case "qx": add(.shell, "", isLiteral ? [.text(text(range))] : expanded(range))
    case "qw": addWords(range)
    case "m", "qr":
      skipFlags()
      add(.pattern, "")
      notePattern(range)
    default: readReplacement(name, open, range)
    }
  }

  private mutating func readReplacement(_ name: String, _ open: UInt8, _ range: Range<Int>) {
    var replacement: Range<Int>
    if Self.closing(open) != open {
      while peek(0) == 0x20 || peek(0) == 0x0A { position += 1 }
      replacement = takeDelimited()
    } else {
      position -= 1
      replacement = takeDelimited()
    }
    let flags = skipFlags()
    if name != "s" { return add(.pattern, "") }
    notePattern(range)
    guard flags.contains("e") else {
      let parts = open == UInt8(ascii: "'") ? [] : expanded(replacement)
      return add(.pattern, "", parts.filter { $0.isCode })
    }
    // With two `e` the result is code once more.
    if flags.filter({ $0 == "e" }).count > 1 { isSure = false }
    add(.pattern, "", [.code(text(replacement))])
  }

  /// Code inside a regular expression runs while it is matched (perlre(1), `(?{ code })`).
  private mutating func notePattern(_ range: Range<Int>) {
    let inner = bytes[range.clamped(to: 0..<bytes.count)]
    guard inner.count > 2 else { return }
    for index in inner.indices.dropLast(2)
    where inner[index] == UInt8(ascii: "(") && inner[index + 1] == UInt8(ascii: "?") {
      let next = inner[index + 2]
      if next == UInt8(ascii: "{") || next == UInt8(ascii: "?") { isSure = false }
    }
  }

  @discardableResult
  private mutating func skipFlags() -> String {
    let start = position
    while Self.isNameStart(peek(0)) { position += 1 }
    return text(start..<position)
  }

  /// Reads what stands between the delimiter at hand and its end; brackets nest.
  mutating func takeDelimited() -> Range<Int> {
    let open = peek(0)
    let close = Self.closing(open)
    position += 1
    let start = position
    var depth = 1
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\\") {
        position += 2
        continue
      }
      if byte == close {
        depth -= 1
        if depth == 0 { break }
      } else if byte == open {
        depth += 1
      }
      position += 1
    }
    if position >= bytes.count { isSure = false }
    let range = start..<max(start, min(position, bytes.count))
    position = min(position + 1, bytes.count)
    return range
  }

  static func closing(_ open: UInt8) -> UInt8 {
    switch open {
    case UInt8(ascii: "("): UInt8(ascii: ")")
    case UInt8(ascii: "["): UInt8(ascii: "]")
    case UInt8(ascii: "{"): UInt8(ascii: "}")
    case UInt8(ascii: "<"): UInt8(ascii: ">")
    default: open
    }
  }

  /// Adds the words of a list in quotes.
  mutating func addWords(_ range: Range<Int>) {
    let words = bytes[range].split { $0 <= 0x20 }
    add(.words, "", words.map { .text(String(decoding: $0, as: UTF8.self)) })
  }
}

extension CodePart {
  /// Whether it is an expression.
  fileprivate var isCode: Bool {
    if case .code = self { return true }
    return false
  }
}
