internal import CSQLite
internal import JSON
internal import Ledger
internal import Linux
internal import Storage

/// A durable entry of the ledger, against a bare row of SQLite.
enum LedgerBenchmark {
  private static let runs = 1_000

  static func run(in scratch: Scratch) throws(SystemError) -> Bool {
    guard let bare = Bare(scratch.file("bare.db")) else { return false }
    var appends: [Int] = []
    var commits: [Int] = []
    do {
      let database = try Database.create(
        scratch.file("ledger.db"),
        migrations: LedgerTable.migrations + [2, 3].map { Migration($0, []) }
      )
      var writer = LedgerWriter(database)
      for run in 0..<(runs + 20) {
        var start = Clock.monotonic
        try writer.append(draft(run))
        let append = Clock.monotonic - start
        start = Clock.monotonic
        guard bare.commit() else { return false }
        let commit = Clock.monotonic - start
        if run >= 20 {
          appends.append(append)
          commits.append(commit)
        }
      }
    } catch {
      complain("\(error)")
      return false
    }
    let append = Sample(appends)
    let commit = Sample(commits)
    Table.head("Ledger, one durable entry, against a bare commit of one row", last: "p99")
    Table.row("SQLite, WAL, synchronous=FULL, one row", commit, at: 0.99, against: nil)
    Table.row("ledger entry", append, at: 0.99, against: commit)
    Table.budget("the median is at most 1 ms", isKept: append.median <= 1_000_000)
    return true
  }

  private static func draft(_ number: Int) -> Draft {
    Draft(
      .request,
      time: Clock.now,
      session: "0b5c7a52-6f0e-4b8a-9a53-5a5d1c3f2e10",
      agent: "claude",
      body: [
        "text": "ls -la", "directory": "/home/user/project", "verdict": "allow", "rules": [],
        "effects": [], "call": .string("toolu_\(number)"),
      ]
    )
  }
}

/// SQLite alone: a table with one column.
private struct Bare {
  private let handle: OpaquePointer

  init?(_ path: String) {
    var opened: OpaquePointer?
    guard sqlite3_open(path, &opened) == SQLITE_OK, let opened else { return nil }
    handle = opened
    for statement in [
      "PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "CREATE TABLE row(text TEXT)",
    ] {
      guard sqlite3_exec(handle, statement, nil, nil, nil) == SQLITE_OK else { return nil }
    }
  }

  func commit() -> Bool {
    sqlite3_exec(handle, "INSERT INTO row VALUES('ls -la')", nil, nil, nil) == SQLITE_OK
  }
}
