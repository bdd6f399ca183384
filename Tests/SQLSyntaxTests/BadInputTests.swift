import Effects
import SQLSyntax
import Testing

/// Texts that nobody means well: nothing crashes, and nothing is silently passed over.
@Suite struct BadInputTests {
  /// A text, by what is wrong with it.
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var text: String
  }

  static let cases = [
    Case(testDescription: "NUL byte", text: "SELECT 1;\0 DROP TABLE t"),
    Case(testDescription: "deep parentheses", text: "SELECT " + pile("(", ")", 20_000)),
    Case(
      testDescription: "deep subqueries",
      text: pile("SELECT * FROM (", ") x", 3_000, "SELECT 1")
    ),
    Case(
      testDescription: "deep NOT",
      text: "SELECT " + String(repeating: "NOT ", count: 50_000) + "1"
    ),
    Case(
      testDescription: "too long",
      text: "SELECT '" + String(repeating: "x", count: 2 << 20) + "'"
    ),
    Case(testDescription: "open comment", text: "DELETE FROM t /* "),
    Case(testDescription: "open dollar quote", text: "DELETE FROM t; SELECT $a$ ;"),
    Case(testDescription: "odd letters", text: "ДРОП ТЕЙБЛ \u{FFFD}\u{2028}; \u{FEFF}"),
    Case(testDescription: "only signs", text: "@#%^&*()"),
  ]

  private static func pile(_ open: String, _ close: String, _ count: Int, _ core: String = "1")
    -> String
  {
    String(repeating: open, count: count) + core + String(repeating: close, count: count)
  }

  @Test(arguments: cases, SQLDialect.allCases)
  func isUnknownAndDoesNotCrash(_ one: Case, _ dialect: SQLDialect) {
    let effects = SQLReader.effects(of: one.text, dialect: dialect)
    for effect in effects { #expect(effect.range.upperBound <= one.text.utf8.count) }
    if dialect == .postgres { #expect(effects.contains { $0.action == .unknown }) }
    _ = SQLReader.script(one.text, dialect: dialect)
  }

  @Test(arguments: SQLDialect.allCases)
  func manyStatementsKeepTheirPlaces(_ dialect: SQLDialect) {
    let one = "DELETE FROM t; "
    let text = String(repeating: one, count: 500)
    let effects = SQLReader.effects(of: text, dialect: dialect)
    #expect(effects.count == 500)
    for (index, effect) in effects.enumerated() {
      let start = index * one.utf8.count
      #expect(effect.range == start..<start + 13)
    }
  }

  /// Every text that is cut off anywhere gives effects within its bytes.
  @Test(arguments: SQLDialect.allCases)
  func everyBeginningIsRead(_ dialect: SQLDialect) {
    let text =
      #"WITH a AS (DELETE FROM "t" WHERE x = E'\'' RETURNING *) SELECT $$;$$, '/*' /* -- */;"#
    for count in 0...text.utf8.count {
      let part = String(decoding: text.utf8.prefix(count), as: UTF8.self)
      for effect in SQLReader.effects(of: part, dialect: dialect) {
        #expect(effect.range.upperBound <= count)
      }
      _ = SQLReader.script(part, dialect: dialect)
    }
  }

  /// PostgreSQL ends a comment at a carriage return, so that what follows runs.
  @Test func aCarriageReturnEndsAComment() {
    let text = "-- harmless\rDROP TABLE t;"
    let wanted = [
      SQLEffect(.delete, Resource(.table, "t"), range: 12..<24, why: "a table is dropped")
    ]
    #expect(SQLReader.effects(of: "-- harmless\rDROP TABLE t", dialect: .postgres) == wanted)
    let script = SQLReader.script(text, dialect: .postgres).effects
    #expect(script == wanted)
  }

  /// Definitions that lead to many others each are followed once, and not without end.
  @Test(arguments: [SQLDialect.postgres, .mysql])
  func definitionsThatFanOutEnd(_ dialect: SQLDialect) {
    var text = "CREATE VIEW v0 AS SELECT 1;"
    for index in 1...40 {
      let sources = (1...20).map { "v\(index - 1) AS a\($0)" }.joined(separator: ", ")
      text += "CREATE VIEW v\(index) AS SELECT * FROM \(sources);"
    }
    let effects = SQLReader.effects(of: text + "SELECT * FROM v40", dialect: dialect)
    #expect(effects.contains { $0.action == .unknown })
    #expect(effects.count < 200)
  }
}
