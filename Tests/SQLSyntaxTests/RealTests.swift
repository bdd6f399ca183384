import Effects
import Glibc
import SQLSyntax
import Testing

/// What SQLSyntax predicts, against what real servers did.
@Suite struct RealTests {
  /// Every change that was measured is predicted, and the tables say what is predicted beside.
  @Test(arguments: RealTable.all)
  func predictsWhatHappens(_ real: RealTable) throws {
    let table = try real.read()
    let schema = try real.schema()
    var found: [[String]] = []
    for row in table.rows {
      let lines = real.lines(RealTable.measured(in: row.effects), row.text, schema)
      found.append(lines)
      for line in lines where line.hasSuffix(RealTable.missed) {
        Issue.record("\(row.text): \(line)")
      }
      if !Table.isWriting { #expect(lines == row.effects, "\(row.text)") }
    }
    if Table.isWriting { try table.write(found) }
    let all = found.flatMap { $0 }
    let over = all.filter { $0.hasPrefix("over ") }.count
    let hidden = all.filter { $0.hasSuffix(RealTable.hidden) }.count
    let missed = all.filter { $0.hasSuffix(RealTable.missed) }.count
    print(
      "\(real.name): \(table.rows.count) texts, \(missed) changes missed,"
        + " \(hidden) seen by the schema only, \(over) predicted that don't come"
    )
  }

  /// There are as many texts as were promised.
  @Test(arguments: [("postgres", 300), ("mariadb", 120), ("sqlite", 80)])
  func thereAreEnough(_ server: String, _ least: Int) throws {
    let tables = RealTable.all.filter { $0.server == server }
    let count = try tables.reduce(0) { try $0 + $1.read().rows.count }
    #expect(count >= least)
  }

  /// Every text is run on a fresh copy of the seeded database, and does what its row says.
  @Test(arguments: RealTable.all)
  func happensAsTheTableSays(_ real: RealTable) throws {
    guard Self.has(real.server) else {
      print("\(real.server) isn't installed: the texts of \(real.name) were not run")
      return
    }
    let table = try real.read()
    let schema = try real.schema()
    let runner = "python3 -B '\(RealTable.folder)/run.py' \(real.server) '\(table.path)'"
    let runs = try Files.output(of: runner).split(
      separator: "\u{1e}\n",
      omittingEmptySubsequences: false
    )
    guard runs.count == table.rows.count + 1 else {
      Issue.record("cannot run \(real.name): the runner stopped after \(runs.count - 1) texts")
      return
    }
    let lines = runs.map { $0.split(separator: "\n").map(String.init) }
    if Table.isWriting {
      return try table.write(zip(table.rows, lines).map { real.lines($1, $0.text, schema) })
    }
    for (row, measured) in zip(table.rows, lines) {
      #expect(measured == RealTable.measured(in: row.effects), "\(row.text)")
    }
  }

  /// Whether the server can be started here.
  private static func has(_ server: String) -> Bool {
    switch server {
    case "postgres":
      (try? Files.output(of: "ls /usr/lib/postgresql/*/bin/initdb 2>/dev/null"))?.isEmpty == false
    case "mariadb": access("/usr/sbin/mariadbd", X_OK) == 0
    default: access("/usr/bin/sqlite3", X_OK) == 0
    }
  }
}
