import Effects
import SQLSyntax
import Testing

/// Every table of `Tests/Tables/sql`.
@Suite struct TableTests {
  /// One table and how its texts are read.
  struct Source: Sendable, CustomTestStringConvertible {
    var name: String
    var dialect: SQLDialect
    var isScript = false
    var testDescription: String { name }

    func effects(of text: String) -> [String] {
      if isScript {
        let script = SQLReader.script(text, dialect: dialect, variables: ["known": "users"])
        return script.effects.map { describe($0, text) }
      }
      return SQLReader.effects(of: text, dialect: dialect).map { describe($0, text) }
    }

    /// The effect, and the bytes that it points at if they aren't the whole text.
    private func describe(_ effect: SQLEffect, _ text: String) -> String {
      let bytes = Array(text.utf8)
      var line = effect.description
      if effect.range != 0..<bytes.count {
        line += " <- \(String(decoding: bytes[effect.range], as: UTF8.self))"
      }
      if effect.action == .unknown { line += " (\(effect.why))" }
      return line.split(separator: "\n").joined(separator: " / ")
    }
  }

  static let all = [
    Source(name: "postgres", dialect: .postgres),
    Source(name: "postgres-hidden", dialect: .postgres),
    Source(name: "postgres-code", dialect: .postgres),
    Source(name: "postgres-definitions", dialect: .postgres),
    Source(name: "psql", dialect: .postgres, isScript: true),
    Source(name: "sqlite", dialect: .sqlite),
    Source(name: "sqlite3", dialect: .sqlite, isScript: true),
    Source(name: "mysql", dialect: .mysql),
    Source(name: "unknown", dialect: .unknown),
  ]

  @Test(arguments: all)
  func everyRowHasItsEffects(_ source: Source) throws {
    let table = try Table(source.name)
    #expect(!table.rows.isEmpty)
    let found = table.rows.map { source.effects(of: $0.text) }
    if Table.isWriting { return try table.write(found) }
    for (row, effects) in zip(table.rows, found) {
      #expect(effects == row.effects, "\(row.text)")
    }
  }
}
