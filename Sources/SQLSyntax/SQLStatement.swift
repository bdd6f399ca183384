/// The tokens of one statement, and questions that can be asked without a grammar.
struct SQLStatement {
  let bytes: [UInt8]
  let tokens: ArraySlice<SQLToken>

  /// Its bytes from the first token to the last.
  var range: Range<Int> {
    guard let first = tokens.first, let last = tokens.last else { return 0..<0 }
    return first.range.lowerBound..<last.range.upperBound
  }

  /// The bare word at a place from 0, in upper case; empty for anything else.
  func word(_ index: Int) -> String {
    let place = tokens.startIndex + index
    return tokens.indices.contains(place) ? tokens[place].word ?? "" : ""
  }

  /// The places of a word that isn't within parentheses.
  func places(of word: String) -> [Int] {
    var level = 0
    var found: [Int] = []
    for (index, token) in tokens.enumerated() {
      switch token.kind {
      case .open: level += 1
      case .close: level -= 1
      default: if level == 0, token.word == word { found.append(index) }
      }
    }
    return found
  }

  /// Whether a word stands anywhere.
  func contains(_ word: String) -> Bool { tokens.contains { $0.word == word } }

  /// The dotted name at a place, and the place after it; nil if there is none.
  func name(at index: Int) -> (text: String, end: Int)? {
    var parts: [String] = []
    var place = index
    while let part = part(at: place) {
      parts.append(part)
      place += 1
      guard kind(place) == .dot else { break }
      place += 1
    }
    return parts.isEmpty ? nil : (parts.joined(separator: "."), place)
  }

  /// What sort of token is at a place from 0.
  func kind(_ index: Int) -> SQLToken.Kind? {
    let place = tokens.startIndex + index
    return tokens.indices.contains(place) ? tokens[place].kind : nil
  }

  private func part(at index: Int) -> String? {
    let place = tokens.startIndex + index
    guard tokens.indices.contains(place) else { return nil }
    switch tokens[place].kind {
    case .name(let text), .string(let text): return text
    case .word: return String(decoding: bytes[tokens[place].range], as: UTF8.self)
    default: return nil
    }
  }

  /// Whether no condition holds rows back: there is none, or it names no column.
  ///
  /// A condition with `OR` of which one side names no column counts as none.
  var reachesEveryRow: Bool {
    guard let start = places(of: "WHERE").last else { return true }
    let ends = ["ORDER", "LIMIT", "RETURNING", "GROUP"].compactMap { places(of: $0).first }
    let end = ends.filter { $0 > start }.min() ?? tokens.count
    let arms = tokens.dropFirst(start + 1).prefix(end - start - 1).split { $0.word == "OR" }
    return arms.contains { arm in !arm.contains(where: Self.mayNameColumn) && !Self.isFalse(arm) }
  }

  private static func mayNameColumn(_ token: SQLToken) -> Bool {
    switch token.kind {
    case .name: true
    case .word(let text): !["TRUE", "NOT", "NULL", "IS", "AND", "FALSE", "LIKE"].contains(text)
    default: false
    }
  }

  private static func isFalse(_ arm: ArraySlice<SQLToken>) -> Bool {
    arm.count == 1 && arm.first?.word == "FALSE"
  }

  /// The statements between semicolons, empty ones left out.
  static func split(_ bytes: [UInt8], _ tokens: [SQLToken]) -> [SQLStatement] {
    tokens.split { $0.kind == .semicolon }.map { SQLStatement(bytes: bytes, tokens: $0) }
  }
}
