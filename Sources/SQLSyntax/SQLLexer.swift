/// Cuts text into tokens as MySQL or SQLite do.
///
/// - SeeAlso: MySQL 8.0 Reference Manual, chapter 9; the SQLite documentation, "SQLite Keywords".
struct SQLLexer {
  /// Whether it reads MySQL: backslashes in strings, `#` comments, `/*! */`.
  let isMySQL: Bool
  /// Whether comments for a version that not every server has are run.
  private let runsVersions: Bool
  private let bytes: [UInt8]
  private var position = 0
  /// Whether it is within a comment that is run, and for which version.
  private var isInComment = false
  private var version: String?

  private init(_ bytes: [UInt8], isMySQL: Bool, runsVersions: Bool) {
    self.bytes = bytes
    self.isMySQL = isMySQL
    self.runsVersions = runsVersions
  }

  /// The tokens of a text, without blanks and comments.
  static func tokens(of bytes: [UInt8], isMySQL: Bool, runsVersions: Bool = true) -> [SQLToken] {
    var lexer = SQLLexer(bytes, isMySQL: isMySQL, runsVersions: runsVersions)
    var tokens: [SQLToken] = []
    while var token = lexer.next() {
      token.version = lexer.version
      tokens.append(token)
    }
    if lexer.isInComment {
      tokens.append(SQLToken(kind: .unfinished, range: bytes.count..<bytes.count))
    }
    return tokens
  }

  private func peek(_ distance: Int = 0) -> UInt8 {
    position + distance < bytes.count ? bytes[position + distance] : 0
  }

  private mutating func next() -> SQLToken? {
    while position < bytes.count {
      let start = position
      if PostgresReader.isBlank(peek()) {
        position += 1
      } else if startsLineComment {
        while position < bytes.count, peek() != 0x0A { position += 1 }
      } else if peek() == 0x2F, peek(1) == 0x2A {
        if let kind = comment() { return SQLToken(kind: kind, range: start..<position) }
      } else if isInComment, peek() == 0x2A, peek(1) == 0x2F {
        position += 2
        (isInComment, version) = (false, nil)
      } else {
        return SQLToken(kind: plain(), range: start..<position)
      }
    }
    return nil
  }

  private var startsLineComment: Bool {
    if isMySQL, peek() == 0x23 { return true }
    guard peek() == 0x2D, peek(1) == 0x2D else { return false }
    return !isMySQL || position + 2 >= bytes.count || peek(2) <= 0x20
  }

  /// Skips a comment, or only its beginning where MySQL runs it; a kind comes back if it doesn't end.
  private mutating func comment() -> SQLToken.Kind? {
    let isMaria = peek(2) == 0x4D && peek(3) == 0x21
    guard isMySQL, peek(2) == 0x21 || isMaria, !isInComment else { return skipComment() }
    let start = position
    position += isMaria ? 4 : 3
    let digits = position
    while (0x30...0x39).contains(peek()) { position += 1 }
    let number = Int(String(decoding: bytes[digits..<position], as: UTF8.self)) ?? 0
    // MySQL from 5.7 and all of MariaDB run what is for earlier versions.
    let isSure = !isMaria && number < 50_700
    guard isSure || runsVersions else {
      position = start
      return skipComment()
    }
    isInComment = true
    version = isSure ? nil : String(decoding: bytes[start + 2..<position], as: UTF8.self)
    return nil
  }

  private mutating func skipComment() -> SQLToken.Kind? {
    position += 2
    while position < bytes.count, !(peek() == 0x2A && peek(1) == 0x2F) { position += 1 }
    guard position < bytes.count else { return isMySQL ? .unfinished : nil }
    position += 2
    return nil
  }

  /// `@x`, `@'x'` and `@@global.x`.
  private mutating func variable() -> SQLToken.Kind {
    position += 1
    if peek() == 0x27 || peek() == 0x22 || peek() == 0x60 {
      return quoted(peek()).map { .variable($0.lowercased()) } ?? .unfinished
    }
    let isSystem = peek() == 0x40
    let start = position
    if isSystem { position += 1 }
    while PostgresReader.isWord(peek()) || peek() == 0x2E { position += 1 }
    guard position > start else { return .sign }
    let name = String(decoding: bytes[start..<position], as: UTF8.self)
    return .variable(isSystem ? name.uppercased() : name.lowercased())
  }

  private mutating func plain() -> SQLToken.Kind {
    let byte = peek()
    switch byte {
    case 0x27: return quoted(byte).map { .string($0) } ?? .unfinished
    case 0x22: return quoted(byte).map { isMySQL ? .string($0) : .name($0) } ?? .unfinished
    case 0x60: return quoted(byte).map { .name($0) } ?? .unfinished
    case 0x5B where !isMySQL: return bracketed()
    case 0x40 where isMySQL: return variable()
    case 0x30...0x39:
      while PostgresReader.isWord(peek()) || peek() == 0x2E { position += 1 }
      return .number
    default: break
    }
    if PostgresReader.isWord(byte) {
      let start = position
      while position < bytes.count, PostgresReader.isWord(peek()) { position += 1 }
      return .word(String(decoding: bytes[start..<position], as: UTF8.self).uppercased())
    }
    position += 1
    switch byte {
    case 0x3B: return .semicolon
    case 0x28: return .open
    case 0x29: return .close
    case 0x2C: return .comma
    case 0x2E: return .dot
    default: return .sign
    }
  }

  /// The text between quotes; a doubled quote stands for one; nil if it doesn't end.
  private mutating func quoted(_ quote: UInt8) -> String? {
    var text: [UInt8] = []
    position += 1
    while position < bytes.count {
      let byte = peek()
      if byte == 0x5C, isMySQL, quote != 0x60 {
        text.append(peek(1))
        position += 2
      } else if byte != quote {
        text.append(byte)
        position += 1
      } else if peek(1) == quote {
        text.append(quote)
        position += 2
      } else {
        position += 1
        return String(decoding: text, as: UTF8.self)
      }
    }
    position = bytes.count
    return nil
  }

  private mutating func bracketed() -> SQLToken.Kind {
    let start = position + 1
    while position < bytes.count, peek() != 0x5D { position += 1 }
    guard position < bytes.count else { return .unfinished }
    position += 1
    return .name(String(decoding: bytes[start..<position - 1], as: UTF8.self))
  }
}
