internal import Effects

/// `CREATE` and `ALTER`.
extension MySQLReader {
  /// Definitions before whose word other words may stand, such as `CREATE UNIQUE INDEX`.
  private static let words = [
    "TABLE", "DATABASE", "SCHEMA", "VIEW", "INDEX", "USER", "ROLE", "TRIGGER", "EVENT", "FUNCTION",
    "PROCEDURE",
  ]

  mutating func create() {
    let place = (1..<12).first { Self.words.contains(statement.word($0)) }
    guard let place else { return unknown("what is made isn't known") }
    let replaces = statement.word(1) == "OR"
    let traits = tolerance.union(replaces ? [.replaces] : [])
    let isTemporary = (1..<place).contains { statement.word($0) == "TEMPORARY" }
    let action: Action = replaces ? .overwrite : .create
    switch statement.word(place) {
    case "TABLE":
      add(
        action,
        .table,
        name(place + 1),
        isTemporary ? traits.union([.temporary]) : traits,
        "a table is made"
      )
      if statement.contains("SELECT") { checkFunctions() }
    case "DATABASE", "SCHEMA": add(action, .database, name(place + 1), traits, "a database is made")
    case "VIEW": add(action, .view, name(place + 1), traits.union([.definition]), "a view is made")
    case "USER", "ROLE": add(action, .role, name(place + 1), traits, "an account is made")
    case "INDEX":
      add(action, .object, "index \(name(place + 1))", traits.union([.upkeep]), "an index is made")
    default:
      // Its body may hold semicolons, and then the text was cut in the wrong places.
      if statement.contains("BEGIN") { return unknown("where the body ends isn't known") }
      let word = statement.word(place).lowercased()
      add(
        action,
        .object,
        "\(word) \(name(place + 1))",
        traits.union([.definition]),
        "a \(word) is made"
      )
    }
  }

  mutating func alter() {
    guard statement.word(1) == "TABLE" else { return unknown("what is changed isn't known") }
    let table = name(2)
    var isPlain = true
    for place in statement.places(of: "DROP") {
      let word = statement.word(place + 1)
      switch word {
      case "INDEX", "KEY", "FOREIGN", "PRIMARY", "CONSTRAINT", "CHECK", "DEFAULT":
        add(
          .delete,
          .object,
          "\(word.lowercased()) on \(table)",
          [.definition],
          "a definition is dropped"
        )
      case "PARTITION":
        add(.delete, .rows, "\(table).\(name(place + 2))", [.wholeTable], "a partition is dropped")
      default:
        let column = name(word == "COLUMN" ? place + 2 : place + 1)
        add(.delete, .column, "\(table).\(column)", [], "a column is dropped with its values")
      }
      isPlain = false
    }
    for word in ["MODIFY", "CHANGE"] {
      for place in statement.places(of: word) {
        let column = name(statement.word(place + 1) == "COLUMN" ? place + 2 : place + 1)
        add(.modify, .column, "\(table).\(column)", [.wholeTable], "every value is converted")
        isPlain = false
      }
    }
    for word in ["TRUNCATE", "DISCARD", "IMPORT", "EXCHANGE"]
    where !statement.places(of: word).isEmpty {
      return unknown("what the change does to rows isn't known")
    }
    if isPlain { add(.modify, .table, table, [.definition], "the table's definition changes") }
  }
}
