/// Cuts a DELETE or UPDATE into its table, its other tables and its condition.
struct SelectionReader {
  private let statement: SQLStatement

  init(_ statement: SQLStatement) {
    self.statement = statement
  }

  /// Words that end the table's name and its alias.
  private static let ends: Set<String> = [
    "USING", "WHERE", "SET", "FROM", "RETURNING", "ORDER", "LIMIT", "INDEXED", "NOT", "PARTITION",
  ]

  /// The parts; nil if the statement has another form.
  var selection: SQLSelection? {
    let isDelete = statement.word(0) == "DELETE"
    guard isDelete ? statement.word(1) == "FROM" : statement.word(0) == "UPDATE" else { return nil }
    guard
      ["ORDER", "LIMIT", "INDEXED", "PARTITION", "CURRENT"].allSatisfy({
        statement.places(of: $0).isEmpty
      })
    else { return nil }
    var place = isDelete ? 2 : 1
    let start = place
    if statement.word(place) == "ONLY" { place += 1 }
    guard let name = statement.name(at: place) else { return nil }
    let nameStart = place
    place = name.end
    var alias = lastPart(nameStart..<place)
    if statement.word(place) == "AS" { place += 1 }
    if let kind = statement.kind(place), isAlias(kind) {
      alias = text(place..<place + 1)
      place += 1
    }
    guard let rest = isDelete ? afterDelete(place) : afterUpdate(place) else { return nil }
    return SQLSelection(
      table: name.text,
      alias: alias,
      source: text(start..<place) + rest,
      tables: [],
      range: statement.range
    )
  }

  /// What follows a DELETE's table: other tables, a condition, what is returned.
  private func afterDelete(_ place: Int) -> String? {
    var place = place
    var others = ""
    if statement.word(place) == "USING" {
      let end = first("WHERE", after: place) ?? first("RETURNING", after: place) ?? count
      others = ", " + text(place + 1..<end)
      place = end
    }
    return condition(place).map { others + $0 }
  }

  /// What follows an UPDATE's table: the new values, other tables, a condition, what is returned.
  private func afterUpdate(_ place: Int) -> String? {
    guard statement.word(place) == "SET" else { return nil }
    let end = first("RETURNING", after: place) ?? count
    let where_ = first("WHERE", after: place) ?? end
    var others = ""
    if let from = first("FROM", after: place), from < where_ {
      others = ", " + text(from + 1..<where_)
    }
    return condition(where_).map { others + $0 }
  }

  private func condition(_ place: Int) -> String? {
    let end = first("RETURNING", after: place - 1) ?? count
    guard place < end else { return place == end ? "" : nil }
    guard statement.word(place) == "WHERE", place + 1 < end else { return nil }
    return " WHERE " + text(place + 1..<end)
  }

  private var count: Int { statement.tokens.count }

  private func first(_ word: String, after place: Int) -> Int? {
    statement.places(of: word).first { $0 > place }
  }

  private func isAlias(_ kind: SQLToken.Kind) -> Bool {
    switch kind {
    case .name: true
    case .word(let word): !Self.ends.contains(word)
    default: false
    }
  }

  /// The name's last part, as it is written.
  private func lastPart(_ places: Range<Int>) -> String {
    text(places.upperBound - 1..<places.upperBound)
  }

  /// The bytes of some tokens, as they are written.
  private func text(_ places: Range<Int>) -> String {
    guard !places.isEmpty else { return "" }
    let tokens = statement.tokens
    let first = tokens[tokens.startIndex + places.lowerBound].range.lowerBound
    let last = tokens[tokens.startIndex + places.upperBound - 1].range.upperBound
    return String(decoding: statement.bytes[first..<last], as: UTF8.self)
  }
}
