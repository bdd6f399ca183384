import JSON
import Linux
import TestSupport
import Testing

/// Files of SQLite, measured by `stoplogd` itself: a hold names their rows only where the file
/// can't be saved first.
@Suite struct SQLiteDamageTests {
  private static func measured(_ path: String, _ target: JSONValue) throws -> JSONValue {
    let request: JSONValue = [
      "kind": "sqlite", "milliseconds": 5000, "connection": ["path": .string(path)],
      "targets": [target],
    ]
    let result = try Subprocess(
      Path.join(Path.parent(Checkout.program), "stoplogd"),
      ["measure"],
      input: Array(request.canonical.utf8)
    ).run(milliseconds: 30_000)
    return try JSONValue(parsing: result.output)
  }

  private static func digest(_ folder: TemporaryFolder) throws -> String {
    try TestServer.output(["/bin/sh", "-c", "cd \(folder.path); ls -la; sha256sum *"])
  }

  static let table: JSONValue = ["action": "delete", "kind": "table", "name": "t"]
  static let some: JSONValue = [
    "action": "delete", "kind": "rows", "name": "t", "whole": false, "selection": "t WHERE id < 4",
    "alias": "t", "tables": ["t"],
  ]

  @Test(arguments: ["DELETE", "WAL"])
  func countsWithoutTouchingTheFile(mode: String) throws {
    let folder = TemporaryFolder()
    let path = folder.file("a b?.db")
    // The reader keeps the log from being taken in when the writer ends.
    let sql = """
      PRAGMA journal_mode = \(mode); CREATE TABLE t (id integer PRIMARY KEY, created_at text);
      WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50)
      INSERT INTO t SELECT i, datetime('now', '-1 hour') FROM n; CREATE VIEW v AS SELECT * FROM t;
      .shell cp -p '\(path)' '\(folder.file("c.db"))'; cp -p '\(path)-wal' '\(folder.file("c.db-wal"))' || true
      """
    try TestServer.output(["/usr/bin/sqlite3", path], input: sql)
    for file in [path, folder.file("c.db")] {
      let before = try Self.digest(folder)
      let whole = try Self.measured(file, Self.table)["targets"]?.array?.first
      #expect(whole?["rows"] == 50 && whole?["exact"] == true, "\(String(describing: whole))")
      #expect(whole?["views"] == ["v"])
      #expect((3500...4000).contains(whole?["newest"]?.integer ?? 0))
      #expect(try Self.measured(file, Self.some)["targets"]?.array?.first?["rows"] == 3)
      #expect(try Self.digest(folder) == before)
    }
  }

  /// What a file holds, and why nothing is known of it.
  @Test func saysWhyNothingIsKnown() throws {
    let folder = TemporaryFolder()
    try File.replace(
      folder.file("text.db"),
      with: String(repeating: "not tables\n", count: 99).utf8
    )
    try TestServer.output(
      ["/usr/bin/sqlite3", folder.file("busy.db")],
      input: "CREATE TABLE t (id);"
    )
    try File.replace(folder.file("busy.db-journal"), with: "x".utf8)
    for (name, words) in [
      ("none.db", "no such file"), ("text.db", "isn't a database"), ("busy.db", "another program"),
    ] {
      let reply = try Self.measured(folder.file(name), Self.table)
      #expect(reply["unknown"]?.string?.contains(words) == true, "\(reply.canonical)")
    }
  }
}
