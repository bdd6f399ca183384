internal import Effects

/// What a script for a database client would do.
public struct SQLScript: Hashable, Sendable {
  /// The effects of its SQL, of files it touches, and of what isn't known, in order.
  public var effects: [SQLEffect]
  /// Its steps, in order, among them the shell commands and scripts to be looked into.
  public var items: [SQLScriptItem]
}

extension SQLReader {
  /// Works out a script as `psql` or `sqlite3` read it from a file or from standard input.
  ///
  /// Shell commands and included scripts are among the items; their effects are not worked out here.
  ///
  /// `variables`: Values of `psql` variables, as set with `-v`.
  /// `schema`: The definitions of the database, as ``effects(of:dialect:schema:)`` takes them.
  public static func script(
    _ text: String,
    dialect: SQLDialect,
    variables: [String: String] = [:],
    schema: String = ""
  ) -> SQLScript {
    let bytes = Array(text.utf8)
    switch dialect {
    case .postgres:
      return psql(PsqlScript.items(of: text, variables: variables), bytes, schema)
    case .sqlite: return shell(SQLiteScript.items(of: text), bytes, schema)
    case .mysql: return mysql(MySQLScript.items(of: text), bytes, schema)
    case .unknown: return SQLScript(effects: effects(of: text, dialect: dialect), items: [])
    }
  }

  private static func mysql(
    _ items: [SQLScriptItem],
    _ script: [UInt8],
    _ schema: String
  ) -> SQLScript {
    var reader = MySQLReader()
    reader.learn(schema)
    var others: [SQLEffect] = []
    for item in items {
      if case .sql(let text, let range) = item {
        let isExact = text.utf8.count == range.count
        let bytes = Array(text.utf8)
        reader.read(bytes, base: range.lowerBound, within: isExact ? nil : range)
        if reader.isSpent { break }
      } else if let effect = effect(of: item, script) {
        others.append(effect)
      }
    }
    let all = reader.effects + others
    return SQLScript(effects: all.sorted(by: SQLEffect.precedes), items: items)
  }

  private static func psql(
    _ items: [SQLScriptItem],
    _ script: [UInt8],
    _ schema: String
  ) -> SQLScript {
    var reader = PostgresReader()
    reader.learn(schema)
    var others: [SQLEffect] = []
    for item in items {
      if case .sql(let text, let range) = item {
        let bytes = Array(text.utf8)
        let isExact = bytes.count == range.count
        reader.read(bytes, base: range.lowerBound, within: isExact ? nil : range)
        // It has said so; what follows isn't read either.
        if reader.isSpent { break }
        if reader.session.stringsDiffer {
          let rest = range.upperBound..<max(script.count, range.upperBound)
          others.append(
            .unknown(source(rest, script), rest, why: "strings are read in another way from here")
          )
          break
        }
      } else {
        if endsTransaction(item) { reader.session.marks.append(.outside) }
        if let effect = effect(of: item, script) { others.append(effect) }
      }
    }
    let all = reader.finish() + others
    return SQLScript(effects: all.sorted(by: SQLEffect.precedes), items: items)
  }

  /// Whether a step may leave the transaction that is open: what runs then isn't this text.
  private static func endsTransaction(_ item: SQLScriptItem) -> Bool {
    switch item {
    case .include, .unknown: true
    case .other(let name, _): ["c", "connect", "q", "quit", "set", "gset", "unset"].contains(name)
    default: false
    }
  }

  private static func shell(
    _ items: [SQLScriptItem],
    _ script: [UInt8],
    _ schema: String
  ) -> SQLScript {
    var all: [SQLEffect] = []
    let reader = SQLiteSession(schema: sqliteDefinitions(schema))
    for item in items {
      if case .sql(let text, let range) = item {
        let isExact = text.utf8.count == range.count
        let found = reader?.effects(of: text, base: range.lowerBound) ?? []
        all += isExact ? found : found.map { $0.placed(at: range) }
        if reader == nil { all.append(.unknown(text, range, why: "SQLite can't be started")) }
      } else if let effect = effect(of: item, script) {
        all.append(effect)
      }
    }
    return SQLScript(effects: all, items: items)
  }

  private static func source(_ range: Range<Int>, _ script: [UInt8]) -> String {
    String(decoding: script[range].prefix(200), as: UTF8.self)
  }

  private static func effect(of item: SQLScriptItem, _ script: [UInt8]) -> SQLEffect? {
    switch item {
    case .readsFile(let name, let range):
      SQLEffect(.read, Resource(.path, name), range: range, why: "a file is read")
    case .writesFile(let name, let range):
      SQLEffect(.overwrite, Resource(.path, name), range: range, why: "a file is written")
    case .unknown(let why, let range): .unknown(source(range, script), range, why: why)
    case .shell(let text, let range):
      SQLEffect(.execute, Resource(.program, text), range: range, why: "a shell runs a command")
    case .include(let name, let range):
      SQLEffect(.execute, Resource(.path, name), range: range, why: "another script is run")
    case .sql, .other: nil
    }
  }
}
