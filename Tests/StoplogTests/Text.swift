/// Words and texts as a shell or another language writes them.
enum Text {
  /// A word in single quotes, unless it needs none.
  static func quote(_ word: String) -> String {
    let isPlain =
      !word.isEmpty && word.allSatisfy { $0.isLetter || $0.isNumber || "-./_=:@%+".contains($0) }
    if isPlain { return word }
    return "'"
      + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#)
      + "'"
  }

  /// Words as a line.
  static func line(_ words: some Sequence<String>) -> String {
    words.map(quote).joined(separator: " ")
  }

  /// All words but the first.
  static func rest(_ words: [String]) -> String { line(words.dropFirst()) }

  /// A line as one word.
  static func code(_ words: [String]) -> String { quote(line(words)) }

  /// A word with quotes inside it.
  static func split(_ word: String) -> String {
    guard let first = word.first, first.isLetter, word.count > 1 else { return quote(word) }
    return "\(first)''\(quote(String(word.dropFirst())))"
  }

  /// A word in double quotes.
  static func double(_ word: String) -> String {
    "\"" + word.map { "\\\"$`".contains($0) ? "\\\($0)" : String($0) }.joined() + "\""
  }

  /// A word with a backslash before every letter.
  static func escaped(_ word: String) -> String {
    word.map { $0.isLetter || $0.isNumber ? "\\\($0)" : quote(String($0)) }.joined()
  }

  /// A word as `$'\x72'`.
  static func hexadecimal(_ word: String) -> String {
    "$'" + word.utf8.map { "\\x" + pair($0) }.joined() + "'"
  }

  /// A word as `$'\162'`.
  static func octal(_ word: String) -> String {
    "$'"
      + word.utf8.map { byte in
        let digits = String(byte, radix: 8)
        return "\\" + String(repeating: "0", count: 3 - digits.count) + digits
      }.joined() + "'"
  }

  /// A word in pieces, each of which is quoted in another way.
  static func mixed(_ word: String, _ random: inout Seeded) -> String {
    var out = ""
    var left = word[...]
    while !left.isEmpty {
      let piece = String(left.prefix(Int.random(in: 1...3, using: &random)))
      left = left.dropFirst(piece.count)
      switch Int.random(in: 0...4, using: &random) {
      case 0: out += double(piece)
      case 1: out += "'" + piece + "'"
      case 2: out += hexadecimal(piece)
      case 3: out += octal(piece)
      default: out += quote(piece)
      }
    }
    return out
  }

  /// Two hexadecimal digits for every byte.
  static func digits(_ text: String) -> String { text.utf8.map(pair).joined() }

  private static func pair(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16)
    return digits.count == 1 ? "0" + digits : digits
  }

  /// A text with every small letter turned by 13 places.
  static func turned(_ text: String) -> String {
    String(
      decoding: text.utf8.map { (97...122).contains($0) ? ($0 - 97 + 13) % 26 + 97 : $0 },
      as: UTF8.self
    )
  }

  /// A text as a string of Python, Perl, Ruby, JavaScript and awk.
  static func literal(_ text: String) -> String {
    "\"" + text.map { "\\\"".contains($0) ? "\\\($0)" : String($0) }.joined() + "\""
  }

  /// A text in base64 (RFC 4648).
  static func base64(_ text: String) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    let bytes = Array(text.utf8)
    var out = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var number = group.reduce(0) { $0 << 8 | Int($1) }
      number <<= 8 * (3 - group.count)
      let shifts = [18, 12, 6, 0].prefix(group.count + 1)
      out += shifts.map { String(letters[number >> $0 & 63]) }.joined()
      out += String(repeating: "=", count: 3 - group.count)
    }
    return out
  }
}

/// Numbers that are the same for the same seed (SplitMix64).
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
