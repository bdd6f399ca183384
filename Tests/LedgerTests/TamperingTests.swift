import Crypto
import JSON
import Storage
import TestSupport
import Testing

@testable import Ledger

@Suite struct TamperingTests {
  /// A thing that somebody does to the file, and what has to be said of it.
  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let sql: [String]
    let index: Int
    let difference: Finding.Difference
  }

  static let rows = [
    Row(
      testDescription: "edit a byte",
      sql: ["UPDATE entry SET bytes = replace(bytes, 'rm -rf', 'rm -rv') WHERE number = 7"],
      index: 7,
      difference: .edited
    ),
    Row(
      testDescription: "replace the bytes by text",
      sql: ["UPDATE entry SET bytes = 'x' WHERE number = 0"],
      index: 0,
      difference: .edited
    ),
    Row(
      testDescription: "delete a row",
      sql: ["DELETE FROM entry WHERE number = 9"],
      index: 9,
      difference: .missing
    ),
    Row(
      testDescription: "delete the first row",
      sql: ["DELETE FROM entry WHERE number = 0"],
      index: 0,
      difference: .missing
    ),
    Row(
      testDescription: "delete a row and close the gap",
      sql: [
        "DELETE FROM entry WHERE number = 9", "UPDATE entry SET number = -number WHERE number > 9",
        "UPDATE entry SET number = -number - 1 WHERE number < 0",
      ],
      index: 9,
      difference: .moved(from: 10)
    ),
    Row(
      testDescription: "swap two rows",
      sql: [
        "UPDATE entry SET number = -1 WHERE number = 4",
        "UPDATE entry SET number = 4 WHERE number = 5",
        "UPDATE entry SET number = 5 WHERE number = -1",
      ],
      index: 4,
      difference: .moved(from: 5)
    ),
    Row(
      testDescription: "insert a row before the first",
      sql: [copy(of: 3, as: "-1")],
      index: -1,
      difference: .surplus
    ),
    Row(
      testDescription: "insert a copy far behind",
      sql: [copy(of: 3, as: "1000")],
      index: 20,
      difference: .missing
    ),
    Row(
      testDescription: "append a copy",
      sql: [copy(of: 3, as: "20")],
      index: 20,
      difference: .moved(from: 3)
    ),
    Row(
      testDescription: "change the kind",
      sql: ["UPDATE entry SET kind = 'note' WHERE number = 3"],
      index: 3,
      difference: .column("kind")
    ),
    Row(
      testDescription: "hide it from a session",
      sql: ["UPDATE entry SET session = 'x' WHERE number = 3"],
      index: 3,
      difference: .column("session")
    ),
    Row(
      testDescription: "hide it from a hold",
      sql: ["UPDATE entry SET hold = NULL WHERE number = 3"],
      index: 3,
      difference: .column("hold")
    ),
    Row(
      testDescription: "hide a change",
      sql: ["UPDATE entry SET changes = 0 WHERE number = 3"],
      index: 3,
      difference: .column("changes")
    ),
    Row(
      testDescription: "change a leaf",
      sql: ["UPDATE entry SET leaf = root WHERE number = 3"],
      index: 3,
      difference: .hash("leaf")
    ),
    Row(
      testDescription: "change a node",
      sql: ["UPDATE entry SET node = x'00' WHERE number = 3"],
      index: 3,
      difference: .hash("node")
    ),
    Row(
      testDescription: "change a root",
      sql: ["UPDATE entry SET root = leaf WHERE number = 3"],
      index: 3,
      difference: .hash("root")
    ),
    Row(
      testDescription: "cut the end",
      sql: ["DELETE FROM entry WHERE number >= 15"],
      index: 15,
      difference: .cut(expected: 20)
    ),
    Row(
      testDescription: "remove everything",
      sql: ["DELETE FROM entry"],
      index: 0,
      difference: .cut(expected: 20)
    ),
  ]

  private static func copy(of index: Int, as number: String) -> String {
    """
    INSERT INTO entry SELECT \(number), kind, session, hold, snapshot, changes, bytes, leaf, node,
    root FROM entry WHERE number = \(index)
    """
  }

  @Test(arguments: rows)
  func verifyNamesTheFirstEntryThatDoesNotFit(_ row: Row) throws {
    let fixture = try Fixture(entries: 20)
    let reader = LedgerReader(fixture.database)
    let kept = try reader.checkpoint()
    #expect(try reader.verify(against: [kept, try reader.checkpoint(at: 7)]).isSound)
    for sql in row.sql { try fixture.database.run(sql) }
    let finding = try reader.verify(against: [kept]).finding
    #expect(finding == Finding(index: row.index, difference: row.difference))
    #expect(finding?.description.isEmpty == false)
  }

  @Test func historyThatWasComputedAnewIsFoundByACheckpoint() throws {
    let honest = try Fixture(entries: 20)
    let kept = try LedgerReader(honest.database).checkpoint(at: 12)
    let forged = try Fixture()
    var writer = LedgerWriter(forged.database)
    for index in 0..<20 { try writer.append(Fixture.draft(index == 8 ? 99 : index)) }
    try forged.database.run("UPDATE ledger SET origin = ?", .text(kept.origin))
    let reader = LedgerReader(forged.database)
    #expect(try reader.verify().isSound)
    #expect(
      try reader.verify(against: [kept]).finding
        == Finding(index: 11, difference: .rewritten(size: 12))
    )
    try forged.database.run("UPDATE ledger SET origin = 'other'")
    #expect(
      try reader.verify(against: [kept]).finding?.difference == .foreign(origin: kept.origin)
    )
  }

  @Test func approvalsCosignWhatCameBefore() throws {
    let fixture = try Fixture(entries: 10)
    var writer = LedgerWriter(fixture.database)
    let reader = LedgerReader(fixture.database)
    let key = try SigningKey()
    let named = try NamedKey("alice", key.publicKey)
    let statement: JSONValue = [
      "checkpoint": .string(try reader.checkpoint().text), "hold": "7K3Q",
    ]
    var note = try Note(text: statement.canonical + "\n")
    try note.sign(as: "alice", with: key)
    try writer.append(Draft(.approval, time: 1, body: ["note": .string(note.description)]))
    for index in 0..<5 { try writer.append(Fixture.draft(index)) }

    let sound = try reader.verify(known: [named])
    #expect(sound.isSound && sound.checkpoints == 1 && sound.signatures == 1)
    let stranger = try NamedKey("alice", SigningKey().publicKey)
    let finding = try reader.verify(known: [stranger]).finding
    #expect(finding?.index == 10)

    // The same approval in a history that was computed anew.
    let forged = try Fixture()
    var other = LedgerWriter(forged.database)
    for index in 0..<10 { try other.append(Fixture.draft(index == 2 ? 99 : index)) }
    try other.append(Draft(.approval, time: 1, body: ["note": .string(note.description)]))
    try forged.database.run("UPDATE ledger SET origin = ?", .text(try reader.checkpoint().origin))
    #expect(
      try LedgerReader(forged.database).verify().finding
        == Finding(index: 9, difference: .rewritten(size: 10))
    )
  }

  @Test func nothingIsAppendedToABrokenEnd() throws {
    let fixture = try Fixture(entries: 6)
    try fixture.database.run("UPDATE entry SET root = leaf WHERE number = 5")
    var writer = LedgerWriter(fixture.database)
    #expect(throws: LedgerError.self) { try writer.append(Fixture.draft(6)) }
    try fixture.database.run("DELETE FROM entry WHERE number = 3")
    #expect(throws: LedgerError.self) { try writer.append(Fixture.draft(6)) }
    #expect(try LedgerReader(fixture.database).size() == 6)
  }

  @Test func readingStopsAtADamagedEntry() throws {
    let fixture = try Fixture(entries: 6)
    try fixture.database.run("UPDATE entry SET bytes = x'7b7d' WHERE number = 3")
    #expect(throws: LedgerError.unreadable(index: 3, reason: "its bytes were changed")) {
      try fixture.all()
    }
  }
}
