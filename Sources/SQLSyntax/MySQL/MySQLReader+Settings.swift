internal import Effects

/// `SET`, `PREPARE` and `EXECUTE`.
extension MySQLReader {
  /// Modes in which quotes or backslashes mean something else.
  private static let modes = [
    "ANSI", "NO_BACKSLASH_ESCAPES", "ORACLE", "MSSQL", "DB2", "MAXDB", "POSTGRESQL",
  ]
  /// Settings by which checks or rights are passed over.
  private static let checks: Set<String> = [
    "FOREIGN_KEY_CHECKS", "UNIQUE_CHECKS", "CHECK_CONSTRAINT_CHECKS", "SQL_LOG_BIN",
    "SQL_SAFE_UPDATES", "READ_ONLY", "PSEUDO_SLAVE_MODE", "SECURE_TIMESTAMP", "INIT_CONNECT",
  ]

  mutating func set() {
    switch statement.word(1) {
    case "STATEMENT":
      noteMode()
      guard let place = statement.places(of: "FOR").first else {
        return unknown("what follows isn't known")
      }
      return readPart(from: place + 1)
    case "PASSWORD":
      return add(.modify, .role, "password", [.definition], "an account's password changes")
    case "ROLE":
      let why = "later statements have other rights"
      return add(.modify, .setting, "role", [.session, .changesMeaning], why)
    case "DEFAULT":
      return add(.modify, .role, "default role", [.definition], "an account's rights change")
    case "NAMES", "CHARACTER", "CHARSET": return setCharacters()
    default: break
    }
    noteMode()
    noteVariables()
    let isGlobal = statement.tokens.contains {
      ["GLOBAL", "PERSIST", "PERSIST_ONLY"].contains($0.word ?? "")
        || $0.variableName.map { $0.hasPrefix("@GLOBAL") || $0.hasPrefix("@PERSIST") } ?? false
    }
    let changes = statement.tokens.contains { Self.checks.contains($0.word ?? "") }
    if isGlobal {
      noteLogFiles()
      let why = "a setting of the whole server changes"
      add(.modify, .setting, "global", [.changesMeaning, .onServer], why)
    } else {
      let traits: Set<SQLTrait> = changes ? [.session, .changesMeaning] : [.session]
      add(.modify, .setting, statement.word(1).lowercased(), traits, "a setting of the session")
    }
    checkCalls(1)
  }

  /// A log may be any file that the server can write.
  private mutating func noteLogFiles() {
    for (index, token) in statement.tokens.enumerated() {
      let name = token.word ?? token.variableName ?? ""
      guard name.hasSuffix("LOG_FILE") else { continue }
      var file = ""
      if case .string(let text) = statement.kind(index + 2) { file = text }
      add(.modify, .path, file, [.onServer], "the server writes its log to a file")
    }
  }

  /// Some character sets have letters that end in the byte of a backslash.
  private mutating func setCharacters() {
    let wide = ["gbk", "big5", "sjis", "cp932", "gb18030", "gb2312", "euckr", "ujis"]
    for token in statement.tokens {
      var name = token.word?.lowercased() ?? ""
      if case .string(let text) = token.kind { name = text.lowercased() }
      if wide.contains(name) { session.readsOtherwise = true }
    }
    add(.modify, .setting, "character set", [.session], "how bytes are read as letters changes")
  }

  /// A mode that isn't a constant may be any.
  private mutating func noteMode() {
    let isMode = statement.tokens.contains {
      $0.word == "SQL_MODE" || ($0.variableName?.hasSuffix("SQL_MODE") ?? false)
    }
    guard isMode else { return }
    let texts = statement.tokens.compactMap { token -> String? in
      if case .string(let text) = token.kind { return text.uppercased() }
      return nil
    }
    let isPlain = statement.tokens.allSatisfy {
      switch $0.kind {
      case .open, .close: false
      default: true
      }
    }
    let words = statement.tokens.compactMap(\.word)
    let isOdd = (texts + words).contains { text in Self.modes.contains { text.contains($0) } }
    let isReturn = statement.tokens.contains { $0.variableName.map { $0.contains("OLD") } ?? false }
    if isOdd || !(isPlain && (!texts.isEmpty || words.contains("DEFAULT") || isReturn)) {
      session.readsOtherwise = true
    }
  }

  /// `SET @x = 'text'`.
  private mutating func noteVariables() {
    for (index, token) in statement.tokens.enumerated() {
      guard case .variable(let name) = token.kind, !name.hasPrefix("@") else { continue }
      guard statement.kind(index + 1) == .sign else { continue }
      let isWide = statement.kind(index + 2) == .sign
      let place = isWide ? index + 3 : index + 2
      let end = statement.kind(place + 1)
      if case .string(let text) = statement.kind(place), end == nil || end == .comma {
        session.variables[name] = text
      } else {
        session.variables[name] = nil
      }
    }
  }

  mutating func prepare() {
    switch (statement.word(0), statement.word(1)) {
    case ("EXECUTE", "IMMEDIATE"): run(text(at: 2))
    case ("EXECUTE", _): run(session.prepared[name(1).lowercased()] ?? nil)
    case ("PREPARE", _):
      session.prepared[name(1).lowercased()] = .some(text(at: 3))
      add(.read, .database, "", [.session], "a statement is prepared")
    default:
      add(.read, .database, "", [.session], "a prepared statement is forgotten")
    }
  }

  /// The constant text at a place, or that of a variable; the last of the statement or before USING.
  private func text(at index: Int) -> String? {
    let end = statement.kind(index + 1)
    guard end == nil || end == .word("USING") else { return nil }
    switch statement.kind(index) {
    case .string(let text): return text
    case .variable(let name): return session.variables[name]
    default: return nil
    }
  }

  private mutating func run(_ text: String?) {
    guard let text else { return unknown("the prepared text isn't known") }
    let bytes = Array(text.utf8)
    let tokens = SQLLexer.tokens(of: bytes, isMySQL: true)
    guard !tokens.contains(where: { $0.kind == .unfinished }) else {
      return unknown("the prepared text can't be read")
    }
    for one in MySQLBody.split(bytes, tokens) { readElsewhere(one) { $0.read() } }
  }
}
