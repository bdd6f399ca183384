import Glibc
import Linux
import Storage
import TestSupport
import Testing

@Suite struct DamageTests {
  private let folder = TemporaryFolder()
  private var path: String { folder.file("db") }

  private func fill(_ rows: Int) throws {
    let database = try Database.create(path, migrations: DatabaseTests.migrations)
    for index in 0..<rows { try Self.insert(index, in: database) }
  }

  private static func insert(_ index: Int, in database: Database) throws(StorageError) {
    let data = Value.blob([UInt8](repeating: UInt8(index & 255), count: 700))
    _ = try database.run("INSERT INTO item(name, data) VALUES(?, ?)", .text("\(index)"), data)
  }

  /// Opens, reads and writes; the error, or nil if all went well.
  private func use() -> StorageError? {
    do throws(StorageError) {
      let database = try Database(path, migrations: DatabaseTests.migrations, waiting: 20)
      _ = try database.all("SELECT id, name, data FROM item") { row throws(StorageError) in
        try row.blob(2).count
      }
      try Self.insert(1, in: database)
      return nil
    } catch { return error }
  }

  /// A file that stands where the database should.
  struct Foreign: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
  }

  @Test(arguments: [
    Foreign(testDescription: "empty", bytes: []),
    Foreign(testDescription: "text", bytes: Array("not a database\n".utf8)),
    Foreign(testDescription: "header only", bytes: Array("SQLite format 3\0".utf8)),
    Foreign(testDescription: "zeros", bytes: [UInt8](repeating: 0, count: 8192)),
  ])
  func foreignFileIsAnErrorAndStays(_ row: Foreign) throws {
    try File.replace(path, with: row.bytes)
    let error = try #require(use())
    if case .corrupt = error {} else { Issue.record("\(error)") }
    #expect(try File.read(path, limit: 1 << 20) == row.bytes)
  }

  @Test func missingFileOrFolderIsAnErrorAndStaysMissing() throws {
    #expect(use() == .missing(path: path))
    #expect(try Path.entries(of: folder.path) == [])
    #expect(throws: StorageError.missing(path: folder.file("no/db"))) {
      try Database(folder.file("no/db"), migrations: DatabaseTests.migrations)
    }
  }

  @Test func folderInPlaceOfTheFileIsAnError() throws {
    try File.makeDirectories(path)
    #expect(use() == .corrupt(path: path, reason: "it is not a file"))
  }

  @Test func damagedBytesNeverCrash() throws {
    try fill(40)
    try emptyLog()
    let good = try #require(try File.read(path, limit: 1 << 20))
    var failures = 0
    // Every 7th byte of the first two pages, where the structure is, and a sample of the rest.
    let places =
      stride(from: 0, to: 8192, by: 7).map { $0 }
      + stride(from: 8192, to: good.count, by: 211)
    for place in places {
      var bad = good
      bad[place] ^= 0xFF
      try File.replace(path, with: bad)
      unlink(path + "-wal")
      unlink(path + "-shm")
      if use() != nil { failures += 1 }
    }
    #expect(failures > 10)
  }

  @Test func cutFilesNeverCrash() throws {
    try fill(40)
    try emptyLog()
    let good = try #require(try File.read(path, limit: 1 << 20))
    for count in stride(from: 0, to: good.count, by: 1013) {
      try File.replace(path, with: good[..<count])
      unlink(path + "-wal")
      unlink(path + "-shm")
      // SQLite fills up the rest of a last page that is only partly there.
      if use() == nil { #expect(count > good.count - 4096, "\(count) bytes") }
    }
  }

  @Test func damagedLogLosesOnlyItsTail() throws {
    try fill(3)
    let log = path + "-wal"
    let good = try #require(try File.read(log, limit: 1 << 20))
    for place in stride(from: 0, to: good.count, by: 509) {
      var bad = good
      bad[place] ^= 0x55
      try File.replace(log, with: bad)
      unlink(path + "-shm")
      _ = use()
    }
  }

  @Test func fullDatabaseLeavesNothingHalfWritten() throws {
    try fill(5)
    let database = try Database(path, migrations: DatabaseTests.migrations)
    try database.run("PRAGMA max_page_count = 12")
    #expect(throws: StorageError.full(path: path)) {
      try database.transaction { () throws(StorageError) in
        for index in 0..<100 { try Self.insert(index, in: database) }
      }
    }
    let rows = try database.first("SELECT count(*) FROM item") { row throws(StorageError) in
      try row.integer(0)
    }
    #expect(rows == 5)
    try database.check()
  }

  @Test(.enabled("mount(8) needs root") { getuid() == 0 && TinyDisk.isPossible })
  func fullDiskLeavesNothingHalfWritten() throws {
    let disk = try #require(TinyDisk(kilobytes: 256))
    let path = disk.path + "/db"
    let database = try Database.create(path, migrations: DatabaseTests.migrations)
    var written = 0
    var error: StorageError?
    while error == nil && written < 1000 {
      do throws(StorageError) {
        try database.transaction { () throws(StorageError) in
          try Self.insert(written, in: database)
          try Self.insert(written, in: database)
        }
        written += 2
      } catch let failure { error = failure }
    }
    #expect(error == .full(path: path))
    let again = try? Database(path, migrations: DatabaseTests.migrations)
    let rows = try? (again ?? database).first("SELECT count(*) FROM item") {
      row throws(StorageError) in try row.integer(0)
    }
    #expect(rows == written)
    #expect(throws: StorageError.full(path: disk.path + "/other")) {
      try Database.create(disk.path + "/other", migrations: DatabaseTests.migrations)
    }
  }

  /// Moves the log into the file, as the copy that gets damaged has none.
  private func emptyLog() throws {
    let database = try Database(path, migrations: DatabaseTests.migrations)
    _ = try database.first("PRAGMA wal_checkpoint(TRUNCATE)") { row throws(StorageError) in
      try row.integer(0)
    }
  }
}
