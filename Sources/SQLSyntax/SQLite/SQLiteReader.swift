internal import CSQLite
internal import Effects

/// Reads SQLite's SQL by letting SQLite compile it.
struct SQLiteReader {
  private var effects: [SQLEffect] = []
  private let bytes: [UInt8]
  private let scratch: SQLiteScratch
  /// Whether what was dropped may come back.
  private var rollsBack = false
  /// The text with a NUL behind it, so that SQLite doesn't copy what is left of it each time.
  private let terminated: [UInt8]
  /// How many statements are compiled.
  private static let statementLimit = 20_000
  /// How many things are defined; SQLite looks through all of them for each new one.
  private static let definitionLimit = 1_000
  /// How many bytes definitions have, with those that are made up anew for each column.
  private static let definedLimit = 1 << 19
  /// How often a statement is compiled anew with something more made up for it.
  private static let tries = 64

  /// The effects of a text, in order.
  ///
  /// `schema`: `CREATE` statements of the database, if they are known. Without them
  ///   triggers and views aren't seen.
  static func effects(of text: String, schema: [String] = []) -> [SQLEffect] {
    guard let session = SQLiteSession(schema: schema) else {
      return [.unknown(text, 0..<text.utf8.count, why: "SQLite can't be started")]
    }
    return session.effects(of: text)
  }

  /// The effects of a text in a database that may know of earlier ones.
  static func effects(of bytes: [UInt8], in scratch: SQLiteScratch) -> [SQLEffect] {
    guard bytes.count <= PostgresTree.limit, !bytes.contains(0) else {
      let why = "the text is too long or contains a NUL byte"
      return [.unknown("", 0..<bytes.count, why: why)]
    }
    var reader = SQLiteReader(bytes: bytes, scratch: scratch)
    reader.read()
    return reader.effects
  }

  private init(bytes: [UInt8], scratch: SQLiteScratch) {
    self.bytes = bytes
    terminated = bytes + [0]
    self.scratch = scratch
  }

  private mutating func read() {
    let tokens = SQLLexer.tokens(of: bytes, isMySQL: false)
    rollsBack = tokens.contains { $0.word == "ROLLBACK" }
    var next = 0
    var count = 0
    while let first = tokens[next...].firstIndex(where: { $0.kind != .semicolon }) {
      let start = tokens[first].range.lowerBound
      count += 1
      guard count <= Self.statementLimit else {
        return unread(start, "more than \(Self.statementLimit) statements are not read")
      }
      guard scratch.definitions <= Self.definitionLimit else {
        return unread(start, "more than \(Self.definitionLimit) definitions are not read")
      }
      guard scratch.definedBytes <= Self.definedLimit else {
        return unread(start, "definitions of more than \(Self.definedLimit) bytes are not read")
      }
      guard let end = compile(from: start, tokens[first...]) else { return }
      next = tokens[first...].firstIndex { $0.range.lowerBound >= end } ?? tokens.count
    }
  }

  /// Compiles the statement that begins somewhere and gives its end; nil if the rest is unknown.
  private mutating func compile(from start: Int, _ tokens: ArraySlice<SQLToken>) -> Int? {
    let guess = SQLStatement(bytes: bytes, tokens: tokens.prefix { $0.kind != .semicolon })
    // A missing thing that is dropped with IF EXISTS would leave no trace.
    if guess.word(0) == "DROP", guess.word(2) == "IF", let name = guess.name(at: 4) {
      let missing = "no such \(guess.word(1).lowercased()): \(name.text)"
      _ = scratch.standIns.supply(missing, for: guess, in: scratch)
    }
    for _ in 0..<Self.tries {
      switch scratch.compile(terminated, from: start) {
      case .empty: return bytes.count
      case .compiled(let count):
        let end = min(bytes.count, start + max(1, count))
        let own = SQLStatement(
          bytes: bytes,
          tokens: tokens.prefix { $0.range.upperBound <= end && !isLast($0, end) }
        )
        note(own)
        return end
      case .refused:
        note(guess)
        return guess.range.upperBound
      case .failed(let message):
        if scratch.standIns.supply(message, for: guess, in: scratch) { continue }
        return unknown(start, message)
      }
    }
    return unknown(start, "it names too much that isn't known")
  }

  private func isLast(_ token: SQLToken, _ end: Int) -> Bool {
    token.kind == .semicolon && token.range.upperBound == end
  }

  private mutating func unknown(_ start: Int, _ message: String) -> Int? {
    unread(start, "it can't be read: \(message)")
    return nil
  }

  /// Notes that the text isn't read from a place on.
  private mutating func unread(_ start: Int, _ why: String) {
    let range = start..<bytes.count
    let source = String(decoding: bytes[range].prefix(200), as: UTF8.self)
    effects.append(.unknown(source, range, why: why))
  }

  private mutating func note(_ statement: SQLStatement) {
    var noter = SQLiteNoter(statement: statement)
    let events = scratch.events
    noter.note(events)
    // Each statement's effects have its own bytes, so none of them is there already.
    effects += noter.effects
    // What keys and triggers do depends on it; in the scratch database it is set without harm.
    let isPragma = statement.word(0) == "PRAGMA" && !statement.contains("JOURNAL_MODE")
    if isPragma, ["FOREIGN_KEYS", "RECURSIVE_TRIGGERS"].contains(where: statement.contains) {
      scratch.define(String(decoding: bytes[statement.range], as: UTF8.self))
    }
    if noter.definesOnly, statement.word(0) == "CREATE" || !rollsBack {
      scratch.define(String(decoding: bytes[statement.range], as: UTF8.self))
    }
  }
}
