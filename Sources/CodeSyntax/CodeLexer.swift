/// Turns the text of a program into tokens.
///
/// Every byte is looked at a bounded number of times, and no text makes it stop early: what isn't
/// certain clears `isSure`.
struct CodeLexer {
  let bytes: [UInt8]
  let language: CodeLanguage
  var position = 0
  private(set) var tokens: [CodeToken] = []
  var isSure = true
  var followsBlank = true
  /// Open brackets; the flag says what a slash means behind the closing one.
  var brackets: [(byte: UInt8, isOperand: Bool)] = []
  /// Whether what was closed last is a value that can be divided.
  var closedOperand = true
  /// Here-documents whose text comes after the line's end.
  var documents: [CodeDocument] = []

  init(_ text: String, _ language: CodeLanguage) {
    bytes = Array(text.utf8)
    self.language = language
  }

  /// Reads to the end.
  mutating func read(isFile: Bool) {
    if peek(0) == UInt8(ascii: "#"), peek(1) == UInt8(ascii: "!") { skipLine() }
    if language == .php, isFile { skipMarkup() }
    skipPages()
    while position < bytes.count { step() }
    if !documents.isEmpty || !brackets.isEmpty { isSure = false }
  }

  /// The byte some places ahead; 0 behind the end.
  func peek(_ offset: Int) -> UInt8 {
    let index = position + offset
    return index >= 0 && index < bytes.count ? bytes[index] : 0
  }

  /// Whether the text goes on with some characters.
  func goes(_ text: StaticString) -> Bool {
    guard position + text.utf8CodeUnitCount <= bytes.count else { return false }
    for index in 0..<text.utf8CodeUnitCount
    where bytes[position + index] != text.utf8Start[index] {
      return false
    }
    return true
  }

  /// The bytes of a range as text.
  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// Adds a token.
  mutating func add(_ kind: CodeToken.Kind, _ text: String, _ parts: [CodePart] = []) {
    tokens.append(CodeToken(kind: kind, text: text, parts: parts, followsBlank: followsBlank))
    followsBlank = false
  }

  /// Replaces what a text is made of, once a here-document was read.
  mutating func fill(_ index: Int, _ parts: [CodePart]) { tokens[index].parts = parts }

  private mutating func step() {
    let byte = bytes[position]
    switch byte {
    case UInt8(ascii: "\n"): readNewline()
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), 0x0B, 0x0C:
      position += 1
      followsBlank = true
    case UInt8(ascii: "\\") where peek(1) == UInt8(ascii: "\n"):
      position += 2
      followsBlank = true
    default:
      if skipComment() || readSpecial() { return }
      if Self.isNameStart(byte) {
        readName()
      } else if Self.isDigit(byte) {
        readNumber()
      } else if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"")
        || byte == UInt8(ascii: "`")
      {
        readQuoted(byte)
      } else {
        readSign()
      }
    }
  }

  private mutating func readNewline() {
    position += 1
    followsBlank = true
    if !documents.isEmpty { readDocuments() }
    let isOpen = language == .python && !brackets.isEmpty
    if language.endsWithLines, !isOpen, tokens.last?.kind != .newline { add(.newline, "\n") }
    followsBlank = true
    skipPages()
  }

  private mutating func readNumber() {
    let start = position
    while Self.isName(peek(0)) || (peek(0) == UInt8(ascii: ".") && Self.isDigit(peek(1))) {
      position += 1
    }
    add(.number, text(start..<position))
  }

  private mutating func readSign() {
    for length in stride(from: 3, through: 2, by: -1) where position + length <= bytes.count {
      let sign = text(position..<position + length)
      guard Self.signs.contains(sign) else { continue }
      position += length
      return add(.sign, sign)
    }
    let byte = bytes[position]
    noteBracket(byte)
    position += 1
    add(.sign, byte < 0x80 ? String(UnicodeScalar(byte)) : "?")
  }

  private mutating func noteBracket(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "("):
      brackets.append((byte, !followsCondition))
    case UInt8(ascii: "["): brackets.append((byte, true))
    case UInt8(ascii: "{"):
      // A subscript, as `$h{a}`, is a value; a block isn't.
      brackets.append((byte, language == .perl && !followsBlank && followsValue))
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
      guard let open = brackets.popLast() else { return isSure = false }
      closedOperand = open.isOperand
    default: break
    }
  }

  /// Whether a bracket at this place holds the condition of a statement.
  private var followsCondition: Bool {
    guard let last = tokens.last, last.kind == .name else { return false }
    return ["if", "while", "for", "with", "unless", "until", "elsif", "switch"].contains(last.text)
  }

  /// Whether the last token is, or ends, a value: what follows is an operator.
  var followsValue: Bool {
    guard let last = tokens.last else { return false }
    switch last.kind {
    case .number, .text, .words, .shell, .pattern: return true
    case .name: return !language.isKeyword(last.text)
    case .sign: return [")", "]", "}"].contains(last.text)
    case .newline: return false
    }
  }

  /// Signs of two or three characters in any of the languages.
  private static let signs: Set<String> = [
    "===", "!==", "**=", "...", "<=>", "||=", "&&=", "??=", "//=", ">>=", "<<=", "?->", "->", "=>",
    "::", "?.", "&.", "==", "!=", "<=", ">=", "&&", "||", "??", "+=", "-=", "*=", "/=", ".=", "%=",
    "|=", "&=", "^=", "//", "**", "++", "--", "<<", ">>", ":=", "..", "=~", "!~",
  ]

  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  static func isNameStart(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || byte == 0x5F || byte >= 0x80
  }

  static func isName(_ byte: UInt8) -> Bool { isNameStart(byte) || isDigit(byte) }
}
