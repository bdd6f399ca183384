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
  public static func script(
    _ text: String,
    dialect: SQLDialect,
    variables: [String: String] = [:]
  ) -> SQLScript {
    switch dialect {
    case .postgres: psql(PsqlScript.items(of: text, variables: variables), Array(text.utf8))
    case .sqlite: shell(SQLiteScript.items(of: text), Array(text.utf8))
    case .mysql, .unknown: SQLScript(effects: effects(of: text, dialect: dialect), items: [])
    }
  }

  private static func psql(_ items: [SQLScriptItem], _ script: [UInt8]) -> SQLScript {
    var reader = PostgresReader()
    var others: [SQLEffect] = []
    for item in items {
      if case .sql(let text, let range) = item {
        let bytes = Array(text.utf8)
        let isExact = bytes.count == range.count
        reader.read(bytes, base: range.lowerBound, within: isExact ? nil : range)
        if reader.session.stringsDiffer {
          let rest = range.upperBound..<max(script.count, range.upperBound)
          others.append(
            .unknown(source(rest, script), rest, why: "strings are read in another way from here")
          )
          break
        }
      } else if let effect = effect(of: item, script) {
        others.append(effect)
      }
    }
    let all = reader.finish() + others
    return SQLScript(effects: all.sorted(by: SQLEffect.precedes), items: items)
  }

  private static func shell(_ items: [SQLScriptItem], _ script: [UInt8]) -> SQLScript {
    var all: [SQLEffect] = []
    let reader = SQLiteSession()
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
