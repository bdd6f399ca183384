/// Where statements end that hold others: bodies of routines, triggers and events.
enum MySQLBody {
  private static let holders: Set<String> = [
    "PROCEDURE", "FUNCTION", "TRIGGER", "EVENT", "PACKAGE",
  ]

  /// The statements of a text; semicolons within a body don't end one.
  static func split(_ bytes: [UInt8], _ tokens: [SQLToken]) -> [SQLStatement] {
    var all: [SQLStatement] = []
    var start = 0
    while start < tokens.count {
      let end = end(of: tokens[start...])
      if end > start { all.append(SQLStatement(bytes: bytes, tokens: tokens[start..<end])) }
      start = end + 1
    }
    return all
  }

  private static func end(of tokens: ArraySlice<SQLToken>) -> Int {
    let plain = tokens.firstIndex { $0.kind == .semicolon } ?? tokens.endIndex
    let head = tokens[..<plain].prefix(12).compactMap(\.word)
    let isBlock = head.first == "BEGIN" && head.dropFirst().first == "NOT"
    let isHolder = head.first == "CREATE" && head.contains(where: holders.contains)
    guard isBlock || isHolder else { return plain }
    var level = 0
    var index = tokens.startIndex
    while index < tokens.endIndex {
      let word = tokens[index].word ?? ""
      let before = index > tokens.startIndex ? tokens[index - 1] : nil
      if word == "END" {
        level -= 1
        // The word after `END`, as in `END IF`, opens nothing.
        if index + 1 < tokens.endIndex, openers.contains(tokens[index + 1].word ?? "") {
          index += 1
        }
      } else if opens(word, before, index + 1 < tokens.endIndex ? tokens[index + 1] : nil) {
        level += 1
      } else if tokens[index].kind == .semicolon, level <= 0 {
        return index
      }
      index += 1
    }
    return tokens.endIndex
  }

  private static let openers: Set<String> = ["BEGIN", "CASE", "IF", "LOOP", "REPEAT", "WHILE"]

  /// Whether a word begins what an `END` ends.
  private static func opens(_ word: String, _ before: SQLToken?, _ next: SQLToken?) -> Bool {
    switch word {
    case "BEGIN", "CASE": return true
    case "LOOP", "WHILE": return isStart(before)
    case "REPEAT": return isStart(before) && next?.kind != .open
    case "IF": return isStart(before)
    default: return false
    }
  }

  /// Whether a statement of a body may begin after a token.
  private static func isStart(_ before: SQLToken?) -> Bool {
    guard let before else { return true }
    return before.kind == .semicolon || before.kind == .sign
      || ["BEGIN", "THEN", "ELSE", "DO", "LOOP", "ROW", "ATOMIC"].contains(before.word ?? "")
  }

  /// The statements within a body, without the words that hold them together.
  static func statements(of body: SQLStatement) -> [SQLStatement] {
    var all: [SQLStatement] = []
    for part in body.tokens.split(whereSeparator: { $0.kind == .semicolon }) {
      var tokens = part
      while let first = tokens.first?.word {
        let count = lead(first, tokens)
        guard count > 0 else { break }
        let head = tokens.prefix(count)
        if first != "BEGIN", head.count > 1 {
          all.append(SQLStatement(bytes: body.bytes, tokens: head))
        }
        tokens = tokens.dropFirst(count)
      }
      if !tokens.isEmpty { all.append(SQLStatement(bytes: body.bytes, tokens: tokens)) }
    }
    return all
  }

  /// How many tokens stand before the statement that they lead to.
  private static func lead(_ first: String, _ tokens: ArraySlice<SQLToken>) -> Int {
    switch first {
    case "BEGIN":
      let isNamed = tokens.dropFirst().first?.word == "NOT"
      return isNamed ? 3 : 1
    case "ELSE", "LOOP", "REPEAT", "DO": return 1
    case "IF", "ELSEIF", "WHILE", "WHEN", "CASE":
      let ends = first == "WHILE" ? "DO" : "THEN"
      guard let end = tokens.firstIndex(where: { $0.word == ends }) else { return 0 }
      return end - tokens.startIndex + 1
    default: return 0
    }
  }
}
