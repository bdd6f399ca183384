internal import Effects

/// Functions that a statement calls, and queries.
extension MySQLReader {
  mutating func query() {
    let count = effects.count
    if ["OUTFILE", "DUMPFILE"].contains(where: statement.contains) {
      let place = statement.tokens.firstIndex { ["OUTFILE", "DUMPFILE"].contains($0.word ?? "") }
      let index = place.map { $0 - statement.tokens.startIndex } ?? 0
      add(.create, .path, name(index + 1), [.onServer], "a file on the server is written")
    }
    readIntoVariables()
    if statement.word(0) != "SHOW" { checkCalls(0) }
    readViews()
    if effects.count == count { add(.read, .database, "", [], "only reads") }
  }

  /// `SELECT … INTO @x` gives the variable a value that isn't known here.
  private mutating func readIntoVariables() {
    for token in statement.tokens {
      if case .variable(let name) = token.kind { session.variables[name] = nil }
    }
  }

  /// Views that are named call what their queries call.
  mutating func readViews() {
    guard !session.views.isEmpty else { return }
    for index in statement.tokens.indices.map({ $0 - statement.tokens.startIndex }) {
      guard let (text, _) = statement.name(at: index),
        let view = session.views[MySQLSession.key(text)]
      else { continue }
      guard session.visited.insert("view \(text)").inserted else { continue }
      readElsewhere(view) { $0.readViewBody() }
    }
  }

  private mutating func readViewBody() {
    checkCalls(0)
    readViews()
  }

  /// Looks at every name that an opening parenthesis follows.
  mutating func checkCalls(_ start: Int) {
    for index in start..<max(start, statement.tokens.count - 1) {
      guard let name = call(at: index) else { continue }
      call(name)
    }
    if statement.tokens.contains(where: { $0.kind == .word("NEXT") }),
      statement.contains("VALUE"), statement.contains("FOR")
    {
      add(.modify, .object, "sequence", [], "a sequence moves on")
    }
  }

  private mutating func call(_ name: String) {
    switch name {
    case _ where MySQLFunctions.onlyReads(name) && session.routines[name.lowercased()] == nil:
      return
    case "NEXTVAL", "SETVAL": add(.modify, .object, "sequence", [], "a sequence moves on")
    case "LOAD_FILE": add(.read, .path, "", [.onServer], "a file on the server is read")
    case "GET_LOCK", "RELEASE_LOCK", "RELEASE_ALL_LOCKS", "IS_FREE_LOCK", "IS_USED_LOCK":
      add(.modify, .setting, "lock", [.session], "a lock by name is taken or given back")
    default:
      guard let body = session.routines[name.lowercased()] else {
        return unknown("what the function \(name) does isn't known")
      }
      guard session.visited.insert("call \(name)").inserted else { return }
      readElsewhere(body) { $0.readBody(body) }
    }
  }

  /// The function called at a place; nil for words of the grammar and for lists of columns.
  private func call(at index: Int) -> String? {
    guard statement.kind(index + 1) == .open else { return nil }
    let isQualified = index > 0 && statement.kind(index - 1) == .dot
    let before = isQualified ? statement.word(index - 3) : statement.word(index - 1)
    let name: String
    switch statement.kind(index) {
    case .name(let text): name = text.uppercased()
    case .word(let text): name = text
    default: return nil
    }
    // A list of columns after a table, an alias, or the name of an expression of WITH.
    if ["INTO", "JOIN", "TABLE", "WITH", "RECURSIVE", "REFERENCES", "INDEX", "KEY"].contains(before)
    {
      return nil
    }
    if ["INSERT", "REPLACE", "IGNORE", "DELAYED", "LOW_PRIORITY", "HIGH_PRIORITY"].contains(before),
      ["INSERT", "REPLACE"].contains(statement.word(0)), index < 4
    {
      return nil
    }
    // The columns of a table expression, as in `WITH x (a) AS (…)`.
    if statement.kind(index - 1) == .comma,
      closing(index + 1, within: 256).map({ statement.word($0 + 1) == "AS" && isSubquery($0 + 2) })
        ?? false
    {
      return nil
    }
    return isQualified ? "." + name : name
  }

  private func isSubquery(_ index: Int) -> Bool {
    statement.kind(index) == .open
      && ["SELECT", "WITH", "VALUES", "TABLE"].contains(statement.word(index + 1))
  }

  /// The place of the parenthesis that closes one.
  func closing(_ open: Int, within limit: Int = .max) -> Int? {
    var level = 0
    let end = limit < statement.tokens.count - open ? open + limit : statement.tokens.count
    for index in open..<max(open, end) {
      if statement.kind(index) == .open { level += 1 }
      if statement.kind(index) == .close {
        level -= 1
        if level == 0 { return index }
      }
    }
    return nil
  }

  /// `CALL`.
  mutating func call() {
    checkArguments()
    let name = MySQLSession.key(self.name(1))
    guard let body = session.routines[name] else {
      return unknown("what the procedure does isn't known")
    }
    readElsewhere(body) { $0.readBody(body) }
  }

  private mutating func checkArguments() {
    guard let open = (1..<6).first(where: { statement.kind($0) == .open }) else { return }
    checkCalls(open + 1)
  }

  /// The statements of a body; what is decided within it isn't worked out, so both arms count.
  mutating func readBody(_ body: SQLStatement) {
    for one in MySQLBody.statements(of: body) {
      statement = one
      switch one.word(0) {
      case "RETURN", "DECLARE", "IF", "ELSEIF", "UNTIL", "WHILE", "CASE", "WHEN", "SIGNAL":
        if one.contains("HANDLER") || one.contains("CURSOR") {
          unknown("what the body does isn't known")
        }
        checkCalls(1)
      case "LEAVE", "ITERATE", "END", "ELSE", "LOOP", "REPEAT", "OPEN", "CLOSE", "FETCH": break
      default: read()
      }
    }
  }
}
