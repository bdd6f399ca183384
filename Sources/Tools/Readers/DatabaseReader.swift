internal import Effects

/// Reads the operands of clients of databases.
enum DatabaseReader {
  /// Reads `FILE [SQL …]`; without SQL it comes from standard input (sqlite3(1)).
  static func readSQLite(_ invocation: inout Invocation) {
    var words = invocation.operands[...]
    if let file = words.popFirst(), file.text != ":memory:" {
      // What the SQL changes is for those to say who read it.
      invocation.add([.reads], on: file)
    }
    if words.isEmpty {
      // An option may have brought the SQL, as duckdb takes it.
      if invocation.modes.contains("commands") { return }
      return invocation.addAlone([Deed(.execute, .input(.sqlite))])
    }
    for word in words { invocation.add([Deed(.execute, .code(.sqlite))], on: word) }
  }

  /// Reads a command of Redis; its name doesn't depend on case.
  static func readRedis(_ invocation: inout Invocation) {
    guard let first = invocation.operands.first else {
      if invocation.modes.contains("commands") { return }
      return invocation.addAlone([Deed(.execute, .input(.other))])
    }
    if invocation.modes.contains("commands") { return }
    let words = invocation.operands.prefix(2).map { $0.text.uppercased() }
    let names = [words.joined(separator: " "), words[0]]
    for name in names where first.isKnown {
      guard let verb = invocation.tool.verbs.first(where: { $0.prefix == name }) else { continue }
      let called = Argument("redis \(name)", origin: first.origin)
      for deed in verb.does where deed.happens(in: invocation.modes) {
        invocation.add(deed, on: called, origin: first.origin)
      }
      return
    }
    let called = Argument("\(invocation.name.text) \(first.text)", origin: first.origin)
    invocation.claims.append(Claim(unknownCommand: called, arguments: []))
  }

  /// Reads `[ADDRESS] [FILE …]`; a first word that ends in `.js` is a file.
  static func readMongo(_ invocation: inout Invocation) {
    var words = invocation.operands[...]
    if let first = words.first, !(first.isKnown && first.text.hasSuffix(".js")) {
      words.removeFirst()
      invocation.add([.opens], on: first)
    }
    for word in words { invocation.add([Deed(.execute, .script(.mongo))], on: word) }
    if words.isEmpty && !invocation.modes.contains("commands") {
      invocation.addAlone([Deed(.execute, .input(.mongo))])
    }
  }
}
