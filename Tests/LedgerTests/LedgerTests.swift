import Crypto
import JSON
import Storage
import TestSupport
import Testing

@testable import Ledger

@Suite struct LedgerTests {
  @Test func entriesComeBackByteForByte() throws {
    let fixture = try Fixture()
    var writer = LedgerWriter(fixture.database)
    let text = "cat <<'E'\n\t\u{0}\"\\\u{7F}é\u{2028}\nE"
    let written = try writer.append(
      Draft(.request, time: 5, session: "s", agent: "codex", body: ["text": .string(text)])
    )
    let read = try LedgerReader(fixture.database).entry(0)
    #expect(read == written)
    #expect(read?.body["text"]?.string == text)
    #expect(read?.index == 0 && read?.time == 5 && read?.agent == "codex")
    #expect(try LedgerReader(fixture.database).entry(1) == nil)
    #expect(try LedgerReader(fixture.database).entry(-1) == nil)
  }

  @Test func treeAndProofsAgreeWithTheDefinition() throws {
    let fixture = try Fixture()
    var writer = LedgerWriter(fixture.database)
    let reader = LedgerReader(fixture.database)
    var leaves: [Digest] = []
    for index in 0..<40 {
      #expect(try reader.checkpoint().root == NaiveTree.root(leaves[...]))
      leaves.append(NaiveTree.leaf(try writer.append(Fixture.draft(index)).bytes))
    }
    let size = leaves.count
    for count in 1...size {
      let slice = leaves.prefix(count)
      #expect(try reader.checkpoint(at: count).root == NaiveTree.root(slice))
      for index in 0..<count {
        #expect(
          try reader.inclusionProof(of: index, in: count).path == NaiveTree.path(index, slice)
        )
      }
      for old in 0...count {
        #expect(
          try reader.consistencyProof(from: old, to: count).path == NaiveTree.proof(old, slice)
        )
      }
    }
    #expect(throws: LedgerError.notCovered(index: 41, size: 40)) {
      try reader.inclusionProof(of: 0, in: 41)
    }
    #expect(throws: LedgerError.notCovered(index: 40, size: 40)) {
      try reader.inclusionProof(of: 40, in: 40)
    }
    #expect(throws: LedgerError.self) { try reader.consistencyProof(from: 3, to: 2) }
    #expect(throws: LedgerError.self) { try reader.checkpoint(at: -1) }
  }

  @Test func appendIsPartOfTheCallersTransaction() throws {
    let fixture = try Fixture(entries: 3)
    var writer = LedgerWriter(fixture.database)
    try writer.append(Fixture.draft(3))
    let before = try writer.checkpoint()
    struct Stop: StorageFailure {
      init() {}
      init(_ error: StorageError) {}
    }
    #expect(throws: Stop.self) {
      try fixture.database.transaction { () throws(Stop) in
        _ = try? writer.append(Fixture.draft(4))
        throw Stop()
      }
    }
    #expect(try writer.checkpoint() == before)
    #expect(try writer.append(Fixture.draft(9)).index == 4)
    #expect(try LedgerReader(fixture.database).verify().isSound)
  }

  @Test func rareKindsAreAllButTheFrequentOnes() {
    let terms = Kind.frequent.map { "kind <> '\($0.rawValue)'" }
    #expect(LedgerTable.rare == terms.joined(separator: " AND "))
  }

  @Test func ledgersHaveNamesOfTheirOwn() throws {
    let first = try LedgerReader(Fixture().database).checkpoint()
    let second = try LedgerReader(Fixture().database).checkpoint()
    #expect(first.size == 0 && first.root == second.root)
    #expect(first.origin != second.origin)
  }

  @Test func entriesAreBounded() throws {
    let fixture = try Fixture()
    var writer = LedgerWriter(fixture.database)
    // The longest request that is kept whole, in its longest spelling.
    let longest = String(repeating: "\u{1}", count: Excerpt.limit)
    try writer.append(Draft(.request, time: 0, body: ["text": .string(longest)]))
    #expect(throws: LedgerError.self) {
      try writer.append(Draft(.note, time: 0, body: ["text": .string(longest + longest)]))
    }
    #expect(throws: LedgerError.self) {
      try writer.append(Draft(.note, time: 0, body: ["a\0b": 1]))
    }
    #expect(try writer.checkpoint().size == 1)
    #expect(try LedgerReader(fixture.database).verify().isSound)
  }

  @Test func connectionsTogetherKeepTheTreeRight() throws {
    let fixture = try Fixture()
    let path = fixture.path
    let failures = Contenders.run(16) { thread -> String? in
      do {
        let own = try Database(path, migrations: Fixture.migrations, waiting: 20_000)
        var writer = LedgerWriter(own)
        for index in 0..<20 { try writer.append(Fixture.draft(thread * 20 + index)) }
        return nil
      } catch { return "\(error)" }
    }
    #expect(failures.compactMap(\.self) == [])
    let verification = try LedgerReader(fixture.database).verify()
    #expect(verification.isSound)
    #expect(verification.checkpoint.size == 320)
  }

  @Test func fullDatabaseRecordsNothingAndGoesOn() throws {
    let fixture = try Fixture(entries: 5)
    var writer = LedgerWriter(fixture.database)
    try fixture.database.run("PRAGMA max_page_count = 20")
    var error: LedgerError?
    for index in 0..<1000 where error == nil {
      do { try writer.append(Fixture.draft(index)) } catch let failure { error = failure }
    }
    #expect(error == .storage(.full(path: fixture.path)))
    let size = try writer.checkpoint().size
    try fixture.database.run("PRAGMA max_page_count = 100000")
    #expect(try writer.append(Fixture.draft(0)).index == size)
    #expect(try LedgerReader(fixture.database).verify().isSound)
  }

  /// What a filter should give.
  struct Query: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let filter: Filter
    let expected: [Int]
  }

  static let queries = [
    Query(testDescription: "all", filter: Filter(), expected: Array(0..<700)),
    Query(testDescription: "last 3", filter: .last(3), expected: [699, 698, 697]),
    Query(
      testDescription: "last 300",
      filter: .last(300),
      expected: Array((400..<700).reversed())
    ),
    Query(
      testDescription: "session",
      filter: Filter(session: "s1", range: 0..<9),
      expected: [1, 4, 7]
    ),
    Query(testDescription: "no such session", filter: Filter(session: "x"), expected: []),
    Query(testDescription: "kind", filter: Filter(kind: .hold, limit: 2), expected: [2, 7]),
    Query(
      testDescription: "frequent kind",
      filter: Filter(kind: .start, limit: 2),
      expected: [3, 8]
    ),
    Query(
      testDescription: "changing",
      filter: Filter(isChanging: true, range: 0..<10),
      expected: [3, 4, 8, 9]
    ),
    Query(testDescription: "hold", filter: Filter(hold: "7K369"), expected: Array(690..<700)),
    Query(testDescription: "range", filter: Filter(range: 255..<258), expected: [255, 256, 257]),
    Query(testDescription: "nothing", filter: Filter(limit: 0), expected: []),
    Query(
      testDescription: "session, newest first",
      filter: Filter(session: "s0", isNewestFirst: true, limit: 2),
      expected: [699, 696]
    ),
  ]

  @Test func filtersGiveWhatTheySay() throws {
    let fixture = try Fixture(entries: 700)
    for row in Self.queries {
      #expect(try fixture.all(row.filter).map(\.index) == row.expected, "\(row.testDescription)")
    }
    var seen = 0
    try LedgerReader(fixture.database).each { _ in
      seen += 1
      return seen < 300
    }
    #expect(seen == 300)
  }
}
