import Glibc
import Linux
import Storage
import TestSupport
import Testing

@Suite struct DatabaseTests {
  static let migrations = [
    Migration(1, ["CREATE TABLE item(id INTEGER PRIMARY KEY, name TEXT, data BLOB)"])
  ]

  private let folder = TemporaryFolder()
  private var path: String { folder.file("state/db") }

  private func make() throws -> Database {
    try Database.create(path, migrations: Self.migrations)
  }

  private func open(waiting: Int = 2000) throws -> Database {
    try Database(path, migrations: Self.migrations, waiting: waiting)
  }

  private func count(_ database: Database) throws -> Int? {
    try database.first("SELECT count(*) FROM item") { row throws(StorageError) in
      try row.integer(0)
    }
  }

  @Test func valuesComeBack() throws {
    let database = try make()
    let rows: [(String?, [UInt8])] = [
      ("a\0b", [0, 255]), ("", []), (nil, [1]), ("é\u{1F600}", []),
    ]
    for (name, data) in rows {
      try database.run(
        "INSERT INTO item(name, data) VALUES(?, ?)",
        name.map(Value.text) ?? .null,
        .blob(data)
      )
    }
    let read = try database.all("SELECT name, data FROM item ORDER BY id") {
      row throws(StorageError) in (try row.optionalText(0), try row.blob(1))
    }
    #expect(read.map(\.0) == rows.map(\.0))
    #expect(read.map(\.1) == rows.map(\.1))
    #expect(throws: StorageError.self) {
      try database.first("SELECT name FROM item") { row throws(StorageError) in
        try row.integer(0)
      }
    }
  }

  @Test func filesBelongToTheOwnerAlone() throws {
    let database = try make()
    try database.run("INSERT INTO item(name) VALUES('x')")
    for name in try Path.entries(of: folder.file("state")) {
      let status = try #require(try FileStatus(of: folder.file("state/\(name)")))
      #expect(status.mode & 0o777 == 0o600, "\(name)")
    }
    #expect(try FileStatus(of: folder.file("state"))?.mode ?? 0 & 0o777 == 0o40700)
    #expect(try Path.entries(of: folder.file("state")) == ["db", "db-shm", "db-wal"])
  }

  @Test func creatingTwiceKeepsTheFirst() throws {
    try make().run("INSERT INTO item(name) VALUES('x')")
    #expect(throws: StorageError.exists(path: path)) { try make() }
    #expect(try count(open()) == 1)
  }

  @Test func transactionHappensAsAWholeOrNotAtAll() throws {
    let database = try make()
    struct Stop: StorageFailure {
      init() {}
      init(_ error: StorageError) {}
    }
    #expect(throws: Stop.self) {
      try database.transaction { () throws(Stop) in
        _ = try? database.run("INSERT INTO item(name) VALUES('x')")
        throw Stop()
      }
    }
    #expect(try count(database) == 0)
    try database.transaction { () throws(StorageError) in
      try database.run("INSERT INTO item(name) VALUES('outer')")
      try? database.transaction { () throws(Stop) in
        _ = try? database.run("INSERT INTO item(name) VALUES('inner')")
        throw Stop()
      }
      try database.transaction { () throws(StorageError) in
        _ = try database.run("INSERT INTO item(name) VALUES('second')")
      }
    }
    #expect(try count(open()) == 2)
    #expect(!database.isInTransaction)
  }

  @Test func lockedDatabaseIsBusy() throws {
    let database = try make()
    let other = try open(waiting: 20)
    try database.transaction { () throws(StorageError) in
      #expect(throws: StorageError.busy(path: path)) {
        try other.transaction { () throws(StorageError) in }
      }
      #expect((try? count(other)) == 0)
    }
  }

  @Test func logStaysShort() throws {
    let database = try make()
    let log = path + "-wal"
    var longest = 0
    for index in 0..<400 {
      try open().run("INSERT INTO item(name) VALUES(?)", .text("\(index)"))
      longest = max(longest, try FileStatus(of: log)?.size ?? 0)
    }
    #expect(longest < 100 * 4200)
    #expect(try count(database) == 400)
    try database.check()
  }

  @Test func olderVersionIsBroughtUpToDate() throws {
    try make().run("INSERT INTO item(name) VALUES('x')")
    let next = Self.migrations + [Migration(2, ["ALTER TABLE item ADD COLUMN more INTEGER"])]
    let database = try Database(path, migrations: next)
    try database.run("UPDATE item SET more = 1")
    #expect(throws: StorageError.unknownVersion(path: path, found: 2, known: 1)) { try open() }
    let gap = [Migration(2, []), Migration(3, [])]
    #expect(throws: StorageError.self) { try Database(path, migrations: gap) }
  }

  @Test func failedStepChangesNothing() throws {
    _ = try make()
    let bad = Self.migrations + [Migration(2, ["CREATE TABLE more(id)", "nonsense"])]
    #expect(throws: StorageError.self) { try Database(path, migrations: bad) }
    #expect(try count(open()) == 0)
  }

  @Test func contendersAllGetTheirTurn() throws {
    let database = try make()
    let path = path
    let failures = Contenders.run(50) { index -> String? in
      do {
        for _ in 0..<10 {
          let own = try Database(path, migrations: Self.migrations, waiting: 20_000)
          try own.transaction { () throws(StorageError) in
            _ = try own.run("INSERT INTO item(name) VALUES(?)", .text("\(index)"))
          }
        }
        return nil
      } catch { return "\(error)" }
    }
    #expect(failures.compactMap(\.self) == [])
    #expect(try count(database) == 500)
    try database.check()
  }
}
