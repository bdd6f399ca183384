internal import Effects

/// Reads MySQL and MariaDB by a lexer and the grammar of what matters; the rest is unknown.
///
/// - SeeAlso: MySQL 8.0 Reference Manual, chapter 13; MariaDB Knowledge Base, "SQL Statements".
struct MySQLReader {
  var effects: [SQLEffect] = []
  var statement = SQLStatement(bytes: [], tokens: [])
  var session = MySQLSession()
  /// The range of every effect, where the text isn't as it was written.
  var fixed: Range<Int>?
  /// Where the text begins in what ranges speak of.
  var base = 0

  /// How many statements of one script are read.
  private static let statementLimit = 20_000
  private var statements = 0
  /// Whether it has said that no more is read.
  private(set) var isSpent = false

  /// The effects of a text, in order.
  static func effects(of text: String, schema: String = "") -> [SQLEffect] {
    var reader = MySQLReader()
    reader.learn(schema)
    reader.read(Array(text.utf8))
    return reader.effects
  }

  /// Reads a text that the server gets in one message.
  mutating func read(_ bytes: [UInt8], base: Int = 0, within whole: Range<Int>? = nil) {
    self.base = base
    fixed = whole
    guard bytes.count <= PostgresTree.limit else {
      return keep(
        .unknown("", 0..<bytes.count, why: "the text is over \(PostgresTree.limit) bytes")
      )
    }
    let run = SQLLexer.tokens(of: bytes, isMySQL: true)
    // Whether a server runs what stands in a comment for another version can't be told.
    let skip = SQLLexer.tokens(of: bytes, isMySQL: true, runsVersions: false)
    if run == skip { return read(bytes, run) }
    let versions = Set(run.compactMap { $0.version })
    guard versions.count < 2 else {
      let source = String(decoding: bytes.prefix(200), as: UTF8.self)
      let why = "comments for several versions change what it means"
      return keep(.unknown(source, 0..<bytes.count, why: why))
    }
    let before = session
    read(bytes, skip)
    let after = session
    session = before
    read(bytes, run)
    session.readsOtherwise = session.readsOtherwise || after.readsOtherwise
  }

  private mutating func read(_ bytes: [UInt8], _ tokens: [SQLToken]) {
    // It hides where a statement ends; what follows can't be told from what precedes.
    if let odd = tokens.first(where: { $0.kind == .unfinished }) {
      let source = String(decoding: bytes[odd.range].prefix(200), as: UTF8.self)
      let why = "where statements begin and end isn't sure"
      return keep(.unknown(source, 0..<bytes.count, why: why))
    }
    for one in MySQLBody.split(bytes, tokens) {
      statement = one
      statements += 1
      guard statements <= Self.statementLimit else {
        if !isSpent { unknown("more than \(Self.statementLimit) statements are not read") }
        isSpent = true
        return
      }
      session.visited = []
      if session.readsOtherwise {
        unknown("strings and names are read in another way from here")
      } else {
        read()
      }
    }
  }

  mutating func keep(_ effect: SQLEffect) {
    let range = fixed ?? base + effect.range.lowerBound..<base + effect.range.upperBound
    let placed = effect.placed(at: range)
    if !effects.suffix(64).contains(placed) { effects.append(placed) }
  }

  mutating func add(
    _ action: Action,
    _ kind: Resource.Kind,
    _ name: String,
    _ traits: Set<SQLTrait> = [],
    _ why: String
  ) {
    keep(SQLEffect(action, Resource(kind, name), range: statement.range, traits: traits, why: why))
  }

  mutating func unknown(_ why: String) {
    let source = String(decoding: statement.bytes[statement.range].prefix(200), as: UTF8.self)
    keep(.unknown(source, statement.range, why: why))
  }

  /// Reads another statement at the place of this one.
  mutating func readElsewhere(_ other: SQLStatement, _ body: (inout MySQLReader) -> Void) {
    guard session.depth < MySQLSession.depthLimit else {
      return unknown("definitions are nested too deeply")
    }
    let before = (statement, fixed, base)
    fixed = fixed ?? base + statement.range.lowerBound..<base + statement.range.upperBound
    statement = other
    session.depth += 1
    body(&self)
    session.depth -= 1
    (statement, fixed, base) = before
  }

  /// The statement from one of its tokens on.
  func rest(from index: Int) -> SQLStatement {
    SQLStatement(bytes: statement.bytes, tokens: statement.tokens.dropFirst(index))
  }

  /// Reads the part of a statement that is one itself, at its own bytes.
  mutating func readPart(from index: Int) {
    let whole = statement
    statement = rest(from: index)
    if !statement.tokens.isEmpty { read() }
    statement = whole
  }

  mutating func read() {
    switch statement.word(0) {
    case "SELECT", "SHOW", "DESCRIBE", "DESC", "HELP", "VALUES", "TABLE": query()
    case "EXPLAIN": explain()
    case "ANALYZE" where !["TABLE", "LOCAL", "NO_WRITE_TO_BINLOG"].contains(statement.word(1)):
      let place = statement.word(1) == "FORMAT" ? 4 : 1
      readPart(from: place)
    case "WITH": with()
    case "USE": add(.read, .database, name(1), [.session], "later names mean this database")
    case "INSERT", "REPLACE": insert()
    case "UPDATE": update()
    case "DELETE": delete()
    case "LOAD": load()
    case "HANDLER": add(.read, .table, name(1), [], "rows are read")
    case "TRUNCATE":
      let table = name(statement.word(1) == "TABLE" ? 2 : 1)
      add(.delete, .rows, table, trait(of: table).union([.wholeTable]), "every row is deleted")
    case "DROP": drop()
    case "CREATE": create()
    case "ALTER": alter()
    case "RENAME": rename()
    case "GRANT": add(.grant, .object, "privileges", [.definition], "rights are given")
    case "REVOKE":
      add(.modify, .object, "privileges", [.definition, .changesMeaning], "rights are taken away")
    case "BEGIN", "START", "COMMIT", "ROLLBACK", "SAVEPOINT", "RELEASE", "XA": border()
    case "ANALYZE", "OPTIMIZE", "CHECK", "CHECKSUM", "REPAIR":
      add(.modify, .table, name(2), [.upkeep], "storage is tidied or counted")
    case "LOCK", "UNLOCK":
      add(.modify, .table, "", [.session, .upkeep], "others are kept from tables")
    case "SET": set()
    case "PREPARE", "EXECUTE", "DEALLOCATE": prepare()
    case "CALL": call()
    case "DO": checkCalls(1)
    case "": statement.kind(0) == .open ? readPart(from: 1) : unknown("it isn't a statement")
    default: serve()
    }
  }

  /// Statements about the server.
  private mutating func serve() {
    switch statement.word(0) {
    case "FLUSH", "CACHE":
      add(.modify, .service, "mysql", [.upkeep, .onServer], "caches, logs or rights are read anew")
    case "KILL":
      add(.delete, .process, "connection", [.onServer], "another connection's work is ended")
    case "SHUTDOWN": add(.delete, .service, "mysql", [.onServer], "the server is stopped")
    case "RESTART": add(.modify, .service, "mysql", [.onServer], "the server starts anew")
    case "SIGNAL", "RESIGNAL", "GET": add(.read, .database, "", [.session], "only speaks")
    case "PURGE", "RESET":
      add(.delete, .object, "logs of the server", [.onServer], "logs or a replica's place are lost")
    case "INSTALL", "UNINSTALL":
      add(.execute, .program, "plugin", [.onServer], "code is loaded into the server or taken out")
    case "CHANGE", "STOP":
      add(.modify, .service, "mysql replication", [.onServer], "replication changes")
    default: unknown("what the statement does isn't known")
    }
  }

  private mutating func border() {
    if statement.word(0) == "BEGIN", statement.word(1) == "NOT" {
      return readBody(rest(from: 0))
    }
    if statement.word(0) == "START", statement.word(1) != "TRANSACTION" {
      return add(.modify, .service, "mysql replication", [.onServer], "replication changes")
    }
    add(.modify, .setting, "transaction", [.session], "a transaction's border")
  }

  private mutating func explain() {
    // MySQL runs what it explains with ANALYZE; MariaDB writes that ANALYZE alone.
    guard statement.word(1) == "ANALYZE" else {
      return add(.read, .database, "", [], "only explains")
    }
    let starts = ["SELECT", "WITH", "UPDATE", "DELETE", "INSERT", "REPLACE", "TABLE"]
    let place = (2..<8).first { starts.contains(statement.word($0)) }
    guard let place else { return unknown("what is explained may be run") }
    readPart(from: place)
  }

  /// `WITH … SELECT`, `UPDATE` or `DELETE`: the first word outside of parentheses that starts one.
  private mutating func with() {
    let starts = ["SELECT", "UPDATE", "DELETE", "INSERT", "REPLACE", "TABLE", "VALUES"]
    let places = starts.compactMap { statement.places(of: $0).first }
    guard let place = places.min() else { return unknown("what follows WITH isn't known") }
    checkCalls(0)
    readPart(from: place)
  }

  func name(_ index: Int) -> String {
    var place = index
    while ["IF", "NOT", "EXISTS"].contains(statement.word(place)) { place += 1 }
    return statement.name(at: place)?.text ?? ""
  }

  func trait(of table: String) -> Set<SQLTrait> {
    session.temporary.contains(MySQLSession.key(table)) ? [.temporary] : []
  }

  var tolerance: Set<SQLTrait> {
    (1..<6).contains { statement.word($0) == "IF" } ? [.tolerant] : []
  }
}
