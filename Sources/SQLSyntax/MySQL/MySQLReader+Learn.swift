/// Definitions: keys, triggers, views and routines, of the text or of a schema that is given.
extension MySQLReader {
  /// Takes note of the definitions of a database.
  mutating func learn(_ schema: String) {
    guard !schema.isEmpty else { return }
    let before = statement
    for item in MySQLScript.items(of: schema) {
      guard case .sql(let text, _) = item else { continue }
      let bytes = Array(text.utf8)
      let tokens = SQLLexer.tokens(of: bytes, isMySQL: true)
      for one in MySQLBody.split(bytes, tokens) {
        statement = one
        learn()
      }
    }
    statement = before
  }

  /// Takes note of the statement at hand.
  mutating func learn() {
    guard ["CREATE", "ALTER"].contains(statement.word(0)) else { return }
    let words = ["TABLE", "VIEW", "TRIGGER", "FUNCTION", "PROCEDURE"]
    guard let place = (1..<14).first(where: { words.contains(statement.word($0)) }) else { return }
    let name = self.name(place + 1)
    let key = MySQLSession.key(name)
    switch statement.word(place) {
    case "TABLE": learnKeys(name)
    case "VIEW":
      guard let query = statement.places(of: "AS").first(where: { $0 > place }) else { return }
      session.views[key] = rest(from: query + 1)
    case "TRIGGER": learnTrigger()
    default:
      guard let open = (place..<place + 8).first(where: { statement.kind($0) == .open }),
        let close = closing(open), let start = bodyStart(after: close)
      else { return }
      session.routines[key] = rest(from: start)
    }
  }

  private mutating func learnKeys(_ table: String) {
    let count = statement.tokens.count
    for index in 0..<count where statement.word(index) == "REFERENCES" {
      let other = MySQLSession.key(name(index + 1))
      var reference = MySQLSession.Reference(table: table, onDelete: "", onUpdate: "")
      var place = index + 1
      while place < count, statement.kind(place) != .comma || !isOutside(place, index) {
        if statement.word(place) == "ON" {
          if statement.word(place + 1) == "DELETE" {
            reference.onDelete = statement.word(place + 2)
          }
          if statement.word(place + 1) == "UPDATE" {
            reference.onUpdate = statement.word(place + 2)
          }
        }
        place += 1
      }
      session.references[other, default: []].append(reference)
    }
  }

  /// Whether no parenthesis is open between two places.
  private func isOutside(_ place: Int, _ start: Int) -> Bool {
    var level = 0
    for index in start..<place {
      if statement.kind(index) == .open { level += 1 }
      if statement.kind(index) == .close { level -= 1 }
    }
    return level <= 0
  }

  private mutating func learnTrigger() {
    guard let on = statement.places(of: "ON").first,
      let row = statement.places(of: "ROW").first(where: { $0 > on }),
      let event = (1..<on).compactMap({ MySQLSession.Event(rawValue: statement.word($0)) }).first
    else { return }
    var start = row + 1
    if ["FOLLOWS", "PRECEDES"].contains(statement.word(start)) { start += 2 }
    session.triggers[MySQLSession.key(name(on + 1)), default: []].append((event, rest(from: start)))
  }

  /// The first word of a routine's body, after its characteristics.
  private func bodyStart(after close: Int) -> Int? {
    let starts: Set<String> = [
      "BEGIN", "RETURN", "SELECT", "INSERT", "UPDATE", "DELETE", "REPLACE", "CALL", "SET",
      "TRUNCATE",
      "DROP", "CREATE", "ALTER", "WITH", "IF", "CASE", "EXECUTE", "PREPARE", "DO", "LOOP", "WHILE",
    ]
    return (close + 1..<max(close + 1, statement.tokens.count)).first {
      starts.contains(statement.word($0)) && statement.word($0 - 1) != "CHARACTER"
    }
  }
}
