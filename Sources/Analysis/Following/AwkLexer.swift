/// Turns an `awk` program into tokens (POSIX awk, section Grammar; gawk(1)).
struct AwkLexer {
  private let text: [UInt8]
  private var position = 0
  private(set) var tokens: [AwkToken] = []
  /// Whether everything was read for sure.
  private(set) var isSure = true

  init(_ program: String) {
    text = Array(program.utf8)
    while position < text.count { step() }
  }

  private func peek(_ offset: Int) -> UInt8 {
    position + offset < text.count ? text[position + offset] : 0
  }

  private mutating func step() {
    let byte = text[position]
    switch byte {
    case UInt8(ascii: "\n"):
      tokens.append(.newline)
      position += 1
    case 0x20, 0x09, 0x0D: position += 1
    case UInt8(ascii: "\\") where peek(1) == UInt8(ascii: "\n"): position += 2
    case UInt8(ascii: "#"):
      while position < text.count, text[position] != UInt8(ascii: "\n") { position += 1 }
    case UInt8(ascii: "\""): readText()
    case UInt8(ascii: "/") where !followsValue: readPattern()
    case _ where Self.isName(byte):
      let start = position
      while position < text.count, Self.isName(text[position]) || text[position] == 0x2E,
        Self.isName(text[position]) || Self.isDigit(text[start])
      {
        position += 1
      }
      let isNumber = Self.isDigit(text[start])
      tokens.append(
        isNumber ? .number : .name(String(decoding: text[start..<position], as: UTF8.self))
      )
    default: readSign()
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func isName(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || byte == 0x5F || isDigit(byte)
  }

  /// Whether a slash here divides.
  private var followsValue: Bool {
    switch tokens.last {
    case .name(let name)?:
      ![
        "print", "printf", "return", "in", "case", "else", "do", "getline", "delete", "exit",
      ].contains(name)
    case .number?, .text?, .pattern?: true
    case .sign(let sign)?: [")", "]", "$", "++", "--"].contains(sign)
    case .newline?, nil: false
    }
  }

  private mutating func readText() {
    var found: [UInt8] = []
    position += 1
    while position < text.count, text[position] != UInt8(ascii: "\"") {
      guard text[position] == UInt8(ascii: "\\"), position + 1 < text.count else {
        if text[position] == UInt8(ascii: "\n") { isSure = false }
        found.append(text[position])
        position += 1
        continue
      }
      position += 1
      readEscape(&found)
    }
    if position >= text.count { isSure = false }
    position += 1
    tokens.append(.text(String(decoding: found, as: UTF8.self)))
  }

  private mutating func readEscape(_ found: inout [UInt8]) {
    let byte = text[position]
    position += 1
    switch byte {
    case UInt8(ascii: "n"): found.append(10)
    case UInt8(ascii: "t"): found.append(9)
    case UInt8(ascii: "r"): found.append(13)
    case UInt8(ascii: "a"): found.append(7)
    case UInt8(ascii: "b"): found.append(8)
    case UInt8(ascii: "f"): found.append(12)
    case UInt8(ascii: "v"): found.append(11)
    case UInt8(ascii: "\n"): break
    case UInt8(ascii: "0")...UInt8(ascii: "7"):
      var value = Int(byte - 0x30)
      for _ in 0..<2 where peek(0) >= 0x30 && peek(0) <= 0x37 {
        value = value * 8 + Int(peek(0) - 0x30)
        position += 1
      }
      found.append(UInt8(truncatingIfNeeded: value))
    // How long a hexadecimal escape is differs between awks.
    case UInt8(ascii: "x"), UInt8(ascii: "u"): isSure = false
    default: found.append(byte)
    }
  }

  private mutating func readPattern() {
    position += 1
    var inClass = false
    while position < text.count {
      let byte = text[position]
      if byte == UInt8(ascii: "\n") { break }
      position += byte == UInt8(ascii: "\\") ? 2 : 1
      if byte == UInt8(ascii: "["), !inClass {
        inClass = true
        if peek(0) == UInt8(ascii: "^") { position += 1 }
        if peek(0) == UInt8(ascii: "]") { position += 1 }
      } else if byte == UInt8(ascii: "["), peek(0) == UInt8(ascii: ":") {
        while position < text.count, text[position] != UInt8(ascii: "]") { position += 1 }
        position += 1
      } else if byte == UInt8(ascii: "]") {
        inClass = false
      } else if byte == UInt8(ascii: "/") {
        // Not every awk takes a slash in brackets for itself.
        if inClass { isSure = false }
        tokens.append(.pattern)
        return
      }
    }
    isSure = false
  }

  private mutating func readSign() {
    for sign in [
      "**=", "|&", "||", "&&", "==", "!=", "<=", ">=", ">>", "+=", "-=", "*=", "/=", "%=", "^=",
      "++", "--", "**", "!~",
    ]
    where text[position...].starts(with: sign.utf8) {
      position += sign.utf8.count
      tokens.append(.sign(sign))
      return
    }
    let byte = text[position]
    position += 1
    tokens.append(.sign(byte < 0x80 ? String(UnicodeScalar(byte)) : "?"))
  }
}
