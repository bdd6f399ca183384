import SQLSyntax
import Testing

@Suite struct SQLSelectionTests {
  /// A statement, and what stands after `FROM` in the query that counts its rows; nil if none is
  /// given.
  struct Row: Sendable {
    var text: String
    var source: String?
    var alias = "t"
    var dialect = SQLDialect.postgres
  }

  static let rows: [Row] = [
    Row(text: "DELETE FROM t", source: "t"),
    Row(text: "delete from t where id < 5;", source: "t WHERE id < 5"),
    Row(text: "DELETE FROM ONLY s.t WHERE id = 1 RETURNING id", source: "ONLY s.t WHERE id = 1"),
    Row(text: "DELETE FROM t AS x WHERE x.id = 1", source: "t AS x WHERE x.id = 1", alias: "x"),
    Row(
      text: "DELETE FROM \"My T\" x USING u WHERE u.id = x.u",
      source: "\"My T\" x, u WHERE u.id = x.u",
      alias: "x"
    ),
    Row(
      text: "DELETE FROM t WHERE id IN (SELECT id FROM u WHERE now() > at)",
      source: "t WHERE id IN (SELECT id FROM u WHERE now() > at)"
    ),
    Row(text: "UPDATE t SET a = 1, b = 2 WHERE a = 0", source: "t WHERE a = 0"),
    Row(text: "UPDATE t SET a = u.a FROM u WHERE u.id = t.id", source: "t, u WHERE u.id = t.id"),
    Row(text: "UPDATE t SET a = (SELECT 1 FROM u WHERE true)", source: "t"),
    Row(text: "DELETE FROM t WHERE name = 'a;b -- WHERE'", source: "t WHERE name = 'a;b -- WHERE'"),
    // What a lexer of another dialect cuts elsewhere.
    Row(text: "DELETE FROM t WHERE a = E'\\'; DROP TABLE u; --'"),
    Row(text: "DELETE FROM t WHERE a = $$x WHERE $$", source: "t WHERE a = $$x WHERE $$"),
    // What does more than read.
    Row(text: "DELETE FROM t WHERE id = nextval('s')"),
    Row(text: "DELETE FROM t WHERE purge(id)"),
    Row(text: "DELETE FROM t WHERE pg_terminate_backend(id)"),
    Row(text: "DELETE FROM t WHERE CURRENT OF c"),
    Row(text: "WITH x AS (DELETE FROM t RETURNING 1) SELECT 1"),
    Row(text: "WITH x AS (SELECT 1) DELETE FROM t"),
    Row(text: "SELECT 1"), Row(text: "DROP TABLE t"),
    Row(text: "DELETE FROM t WHERE id = 1", source: "t WHERE id = 1", dialect: .mysql),
    Row(
      text: "DELETE FROM `t` WHERE a = 'x\\'y'",
      source: "`t` WHERE a = 'x\\'y'",
      alias: "`t`",
      dialect: .mysql
    ),
    Row(text: "DELETE FROM t WHERE id = 1 LIMIT 3", dialect: .mysql),
    Row(text: "DELETE FROM t WHERE a IN (SELECT a FROM v)", dialect: .mysql),
    Row(text: "DELETE t FROM t JOIN u ON t.id = u.id", dialect: .mysql),
    Row(text: "DELETE FROM t WHERE sleep(5)", dialect: .mysql),
    Row(text: "DELETE FROM t WHERE id = 1", source: "t WHERE id = 1", dialect: .sqlite),
    Row(text: "DELETE FROM t WHERE load_extension('x')", dialect: .sqlite),
  ]

  @Test(arguments: rows)
  func cutsWhatCountsTheRows(_ row: Row) {
    let found = SQLReader.selections(of: row.text, dialect: row.dialect)
    #expect(found.first?.source == row.source)
    if row.source != nil { #expect(found.first?.alias == row.alias) }
  }
}
