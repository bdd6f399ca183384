internal import Effects

/// `CREATE`, `ALTER`, `DROP` and `RENAME`.
extension MySQLReader {
  /// Definitions before whose word other words may stand, such as `CREATE UNIQUE INDEX`.
  private static let words = [
    "TABLE", "DATABASE", "SCHEMA", "VIEW", "INDEX", "USER", "ROLE", "TRIGGER", "EVENT", "FUNCTION",
    "PROCEDURE", "SEQUENCE", "SERVER", "TABLESPACE", "PACKAGE",
  ]

  /// The word that says what is made, dropped or changed.
  private var subject: Int? {
    (1..<14).first { Self.words.contains(statement.word($0)) }
  }

  mutating func create() {
    guard let place = subject else { return unknown("what is made isn't known") }
    let replaces = statement.word(1) == "OR"
    let traits = tolerance.union(replaces ? [.replaces] : [])
    let action: Action = replaces ? .overwrite : .create
    let name = self.name(place + 1)
    learn()
    switch statement.word(place) {
    case "TABLE": createTable(place, name, action, traits)
    case "DATABASE", "SCHEMA": add(action, .database, name, traits, "a database is made")
    case "VIEW": add(action, .view, name, traits.union([.definition]), "a view is made")
    case "USER", "ROLE": add(action, .role, name, traits, "an account is made")
    case "INDEX":
      add(.create, .object, "index \(name)", traits.union([.upkeep]), "an index is made")
    case "TRIGGER":
      let why = "a trigger acts on later statements"
      let all = traits.union([.definition, .changesMeaning])
      add(action, .object, "trigger \(name)", all, why)
    case "EVENT":
      let why = "statements are run by the server later"
      let all = traits.union([.definition, .changesMeaning])
      add(action, .object, "event \(name)", all, why)
    default:
      let word = statement.word(place).lowercased()
      if word == "function", statement.contains("SONAME") {
        add(.execute, .program, "library", [.onServer], "code is loaded into the server")
      }
      add(action, .object, "\(word) \(name)", traits.union([.definition]), "a \(word) is made")
    }
  }

  private mutating func createTable(
    _ place: Int,
    _ name: String,
    _ action: Action,
    _ traits: Set<SQLTrait>
  ) {
    let isTemporary = (1..<place).contains { statement.word($0) == "TEMPORARY" }
    if isTemporary { session.temporary.insert(MySQLSession.key(name)) }
    let all = isTemporary ? traits.union([.temporary]) : traits
    add(action, .table, name, all, "a table is made")
    guard let select = statement.tokens.firstIndex(where: { $0.word == "SELECT" }) else { return }
    // What stands before is columns, whose types look like calls.
    checkCalls(select - statement.tokens.startIndex)
    readViews()
  }

  mutating func drop() {
    guard let place = subject ?? (1..<3).first(where: { statement.word($0) == "TABLES" }) else {
      if statement.word(1) == "PREPARE" {
        return add(.read, .database, "", [.session], "a prepared statement is forgotten")
      }
      return unknown("what is dropped isn't known")
    }
    let isTemporary = statement.word(1) == "TEMPORARY"
    let traits = tolerance.union(isTemporary ? [.temporary] : [])
    let names = targets(from: place + 1)
    switch statement.word(place) {
    case "TABLE", "TABLES":
      for table in names {
        add(.delete, .table, table, traits.union(trait(of: table)), "a table is dropped")
      }
    case "DATABASE", "SCHEMA":
      add(.delete, .database, name(place + 1), traits, "a whole database is dropped")
    case "VIEW":
      for view in names {
        add(.delete, .view, view, traits.union([.definition]), "a view is dropped")
      }
    case "USER", "ROLE":
      for name in accounts(from: place + 1) {
        add(.delete, .role, name, traits.union([.definition]), "an account is dropped")
      }
    case "SEQUENCE", "TABLESPACE":
      let word = statement.word(place).lowercased()
      for name in names { add(.delete, .object, "\(word) \(name)", traits, "a \(word) is dropped") }
    default:
      let word = statement.word(place).lowercased()
      let all = traits.union([.definition])
      add(.delete, .object, "\(word) \(name(place + 1))", all, "a definition is dropped")
    }
    if names.isEmpty { unknown("what is dropped isn't known") }
  }

  /// The names of accounts, without their hosts.
  private func accounts(from index: Int) -> [String] {
    var place = index
    while ["IF", "EXISTS"].contains(statement.word(place)) { place += 1 }
    var names: [String] = []
    while let (text, end) = statement.name(at: place) {
      names.append(text)
      place = end
      if case .variable = statement.kind(place) { place += 1 }
      guard statement.kind(place) == .comma else { break }
      place += 1
    }
    return names
  }

  mutating func rename() {
    if statement.word(1) == "USER" {
      for name in accounts(from: 2) {
        add(.modify, .role, name, [.definition, .renames], "an account gets another name")
      }
      return
    }
    let commas =
      [1]
      + statement.tokens.indices.compactMap { index -> Int? in
        statement.tokens[index].kind == .comma ? index - statement.tokens.startIndex : nil
      }
    for place in commas {
      add(.modify, .table, name(place + 1), [.definition, .renames], "names change")
    }
  }

  mutating func alter() {
    guard let place = subject else {
      if statement.word(1) == "INSTANCE" {
        return add(.modify, .service, "mysql", [.onServer], "the server's keys or logs change")
      }
      return unknown("what is changed isn't known")
    }
    let name = self.name(place + 1)
    switch statement.word(place) {
    case "TABLE":
      learn()
      alterTable(name)
    case "USER", "ROLE":
      for account in accounts(from: place + 1) {
        add(.modify, .role, account, [.definition], "an account changes")
      }
    case "DATABASE", "SCHEMA":
      add(.modify, .database, name, [.definition], "a database's settings change")
    case "VIEW": add(.overwrite, .view, name, [.definition], "a view's query changes")
    case "EVENT":
      add(.modify, .object, "event \(name)", [.definition, .changesMeaning], "an event changes")
    case "SEQUENCE": add(.modify, .object, "sequence \(name)", [], "a sequence changes")
    default:
      let word = statement.word(place).lowercased()
      add(.modify, .object, "\(word) \(name)", [.definition], "a \(word) changes")
    }
  }

  private mutating func alterTable(_ table: String) {
    let count = effects.count
    for place in statement.places(of: "DROP") { dropPart(place, table) }
    for word in ["MODIFY", "CHANGE"] {
      for place in statement.places(of: word) {
        let column = name(statement.word(place + 1) == "COLUMN" ? place + 2 : place + 1)
        add(.modify, .column, "\(table).\(column)", [.wholeTable], "every value is converted")
        if word == "CHANGE" {
          add(.modify, .table, table, [.definition], "a column's name changes")
        }
      }
    }
    if !statement.places(of: "TRUNCATE").isEmpty {
      add(.delete, .rows, table, [.wholeTable], "the rows of a partition are deleted")
    }
    if let place = statement.places(of: "EXCHANGE").first {
      let with = statement.places(of: "WITH").first { $0 > place } ?? place
      let other = name(statement.word(with + 1) == "TABLE" ? with + 2 : with + 1)
      for one in [table, other] { add(.overwrite, .rows, one, [], "rows are exchanged") }
    }
    for word in ["DISCARD", "IMPORT"] where !statement.places(of: word).isEmpty {
      add(.delete, .rows, table, [.wholeTable], "the table's rows are taken away or replaced")
    }
    if !statement.places(of: "CONVERT").isEmpty {
      add(.modify, .rows, table, [.wholeTable], "every value is converted")
    }
    let renames = statement.places(of: "RENAME").contains {
      !["COLUMN", "INDEX", "KEY"].contains(statement.word($0 + 1))
    }
    if renames { add(.modify, .table, table, [.definition, .renames], "names change") }
    let isPlain = effects.count == count
    if isPlain || !statement.places(of: "ADD").isEmpty || !statement.places(of: "RENAME").isEmpty {
      add(.modify, .table, table, [.definition], "the table's definition changes")
    }
    if let place = statement.places(of: "ADD").first { checkCalls(after: place) }
  }

  /// A default of a new column may be worked out for every row.
  private mutating func checkCalls(after place: Int) {
    guard let start = statement.places(of: "DEFAULT").first(where: { $0 > place }) else { return }
    checkCalls(start + 1)
  }

  private mutating func dropPart(_ place: Int, _ table: String) {
    var next = place + 1
    let word = statement.word(next)
    if ["COLUMN", "PARTITION", "INDEX", "KEY"].contains(word) { next += 1 }
    let name = self.name(next)
    switch word {
    case "INDEX", "KEY", "FOREIGN", "PRIMARY", "CONSTRAINT", "CHECK", "DEFAULT":
      let label = "\(word.lowercased()) on \(table)"
      add(.delete, .object, label, [.definition], "a definition is dropped")
    case "PARTITION":
      add(.delete, .rows, table, [.wholeTable], "a partition is dropped with its rows")
      add(.modify, .table, table, [.definition], "the table's definition changes")
    case "SYSTEM", "PERIOD":
      add(.delete, .rows, table, [.wholeTable], "the history of rows is dropped")
    default:
      let why = "a column is dropped with its values"
      add(.delete, .column, "\(table).\(name)", tolerance, why)
    }
  }
}
