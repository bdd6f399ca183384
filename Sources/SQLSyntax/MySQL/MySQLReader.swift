internal import Effects

/// Reads MySQL and MariaDB by the first words of a statement; what it doesn't know is unknown.
///
/// - SeeAlso: MySQL 8.0 Reference Manual, chapter 13.
struct MySQLReader {
  private var effects: [SQLEffect] = []
  let statement: SQLStatement

  /// The effects of a text, in order.
  static func effects(of text: String) -> [SQLEffect] {
    let bytes = Array(text.utf8)
    guard bytes.count <= PostgresTree.limit else {
      return [.unknown("", 0..<bytes.count, why: "the text is over \(PostgresTree.limit) bytes")]
    }
    let tokens = SQLLexer.tokens(of: bytes, isMySQL: true)
    // Both hide where a statement ends; what follows can't be told from what precedes.
    if let odd = tokens.first(where: {
      $0.kind == .executableComment || $0.kind == .unfinished || $0.word == "DELIMITER"
    }) {
      let source = String(decoding: bytes[odd.range].prefix(200), as: UTF8.self)
      return [.unknown(source, 0..<bytes.count, why: "where statements begin and end isn't sure")]
    }
    return SQLStatement.split(bytes, tokens).flatMap { one in
      var reader = MySQLReader(statement: one)
      reader.read()
      return reader.effects
    }
  }

  private init(statement: SQLStatement) { self.statement = statement }

  mutating func add(
    _ action: Action,
    _ kind: Resource.Kind,
    _ name: String,
    _ traits: Set<SQLTrait> = [],
    _ why: String
  ) {
    effects.append(
      SQLEffect(action, Resource(kind, name), range: statement.range, traits: traits, why: why)
    )
  }

  mutating func unknown(_ why: String) {
    let source = String(decoding: statement.bytes[statement.range].prefix(200), as: UTF8.self)
    effects.append(.unknown(source, statement.range, why: why))
  }

  private mutating func read() {
    switch statement.word(0) {
    case "SELECT", "SHOW", "DESCRIBE", "DESC", "EXPLAIN", "HELP", "VALUES", "TABLE":
      query()
    case "WITH"
    where !["DELETE", "UPDATE", "INSERT", "REPLACE"].contains(where: statement.contains):
      query()
    case "USE": add(.read, .database, name(1), [.session], "later names mean this database")
    case "INSERT", "REPLACE": insert()
    case "UPDATE": change(.modify, "changed")
    case "DELETE": change(.delete, "deleted")
    case "TRUNCATE":
      add(
        .delete,
        .rows,
        name(statement.word(1) == "TABLE" ? 2 : 1),
        [.wholeTable],
        "every row is deleted"
      )
    case "DROP": drop()
    case "CREATE": create()
    case "ALTER": alter()
    case "RENAME": add(.modify, .table, name(2), [.definition], "names change")
    case "GRANT": add(.grant, .object, "privileges", [], "rights are given")
    case "REVOKE": add(.modify, .object, "privileges", [.changesMeaning], "rights are taken away")
    case "BEGIN", "START", "COMMIT", "ROLLBACK", "SAVEPOINT", "RELEASE":
      add(.modify, .setting, "transaction", [.session], "a transaction's border")
    case "ANALYZE", "OPTIMIZE", "CHECK", "CHECKSUM":
      add(.modify, .table, name(2), [.upkeep], "storage is tidied or counted")
    case "LOCK", "UNLOCK":
      add(.modify, .table, "", [.session, .upkeep], "others are kept from tables")
    default: unknown("what the statement does isn't known")
    }
  }

  func name(_ index: Int) -> String {
    var place = index
    while ["IF", "NOT", "EXISTS"].contains(statement.word(place)) { place += 1 }
    return statement.name(at: place)?.text ?? ""
  }

  var tolerance: Set<SQLTrait> {
    statement.word(2) == "IF" || statement.word(3) == "IF" ? [.tolerant] : []
  }

  private mutating func query() {
    if let place = ["OUTFILE", "DUMPFILE"].compactMap({ statement.places(of: $0).first }).first {
      add(.create, .path, name(place + 1), [.onServer], "a file on the server is written")
    }
    if statement.word(0) == "EXPLAIN", statement.contains("ANALYZE"),
      statement.contains("DELETE") || statement.contains("UPDATE")
    {
      return unknown("what is explained may be run")
    }
    let called = calls.first { !MySQLFunctions.onlyReads($0) }
    if let called { return unknown("what the function \(called) does isn't known") }
    if effects.isEmpty { add(.read, .database, "", [], "only reads") }
  }

  /// The words that an opening parenthesis follows, but for those of the grammar.
  private var calls: [String] {
    (0..<max(0, statement.tokens.count - 1)).compactMap { index in
      guard statement.kind(index + 1) == .open else { return nil }
      if case .name(let text) = statement.kind(index), index > 0 {
        let before = statement.word(index - 1)
        return ["FROM", "JOIN", "INTO", "AS", "TABLE"].contains(before) ? nil : text.uppercased()
      }
      let word = statement.word(index)
      return word.isEmpty ? nil : word
    }
  }

  private mutating func insert() {
    let into = statement.places(of: "INTO").first.map { $0 + 1 }
    let table = into.map(name) ?? ""
    if statement.word(0) == "REPLACE" {
      add(.overwrite, .rows, table, [], "rows are added or replaced")
    } else {
      add(.create, .rows, table, [], "rows are added")
      if statement.contains("DUPLICATE") {
        add(.modify, .rows, table, [], "rows in conflict are changed")
      }
    }
    checkFunctions()
  }

  private mutating func change(_ action: Action, _ word: String) {
    let skipped = ["LOW_PRIORITY", "QUICK", "IGNORE", "FROM"]
    var place = 1
    while skipped.contains(statement.word(place)) { place += 1 }
    let isAll = statement.reachesEveryRow && statement.places(of: "LIMIT").isEmpty
    for table in list(from: place) {
      add(
        action,
        .rows,
        table,
        isAll ? [.wholeTable] : [],
        isAll ? "every row is \(word)" : "rows are \(word)"
      )
    }
    if effects.isEmpty { unknown("which table is meant isn't known") }
    checkFunctions()
  }

  mutating func checkFunctions() {
    let tables = ["VALUES", "SET", "IN", "USING", "ON", "INTO"]
    let names = effects.map { $0.resource.name.uppercased() }
    let odd = calls.first {
      !MySQLFunctions.onlyReads($0) && !tables.contains($0) && !names.contains($0)
    }
    if let odd { unknown("what the function \(odd) does isn't known") }
  }

  private mutating func drop() {
    let temporary = statement.word(1) == "TEMPORARY"
    let place = temporary ? 2 : 1
    let traits = tolerance.union(temporary ? [.temporary] : [])
    switch statement.word(place) {
    case "TABLE", "TABLES":
      for table in list(from: place + 1) {
        add(.delete, .table, table, traits, "a table is dropped")
      }
    case "DATABASE", "SCHEMA":
      add(.delete, .database, name(place + 1), traits, "a whole database is dropped")
    case "VIEW":
      for view in list(from: place + 1) {
        add(.delete, .view, view, traits.union([.definition]), "a view is dropped")
      }
    case "USER", "ROLE":
      add(.delete, .role, name(place + 1), traits.union([.definition]), "an account is dropped")
    case "INDEX", "TRIGGER", "EVENT", "FUNCTION", "PROCEDURE":
      let word = statement.word(place).lowercased()
      add(
        .delete,
        .object,
        "\(word) \(name(place + 1))",
        traits.union([.definition]),
        "a definition is dropped"
      )
    default: unknown("what is dropped isn't known")
    }
    if effects.isEmpty { unknown("what is dropped isn't known") }
  }

  private func list(from index: Int) -> [String] {
    var place = index
    while ["IF", "EXISTS"].contains(statement.word(place)) { place += 1 }
    var names: [String] = []
    while let (text, end) = statement.name(at: place) {
      names.append(text)
      guard statement.kind(end) == .comma else { break }
      place = end + 1
    }
    return names
  }
}
