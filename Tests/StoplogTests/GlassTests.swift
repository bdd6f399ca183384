import Crypto
import Effects
import Holds
import JSON
import Ledger
import Linux
import Policy
import Stoplog
import Testing

/// Broken glass: what loosens a rule, for what, and for how long.
@Suite struct GlassTests {
  private static func loosening(
    _ desk: Desk,
    _ rules: [String] = ["files.outside"],
    minutes: Int = 30
  ) throws -> Loosening {
    try BreakingGlass(desk.station).loosening(
      rules,
      scope: OrderScope(folders: [desk.home + "/other"]),
      milliseconds: minutes * 60_000,
      reason: "the disk is full",
      homes: [desk.home]
    )
  }

  private static func verdict(_ desk: Desk, _ command: String) throws -> Verdict {
    try Pipeline(desk.station).judge(desk.request(command)).judgement.verdict
  }

  /// Records an entry as somebody would who writes into the record without a key.
  private static func claim(_ desk: Desk, _ body: [String: JSONValue], time: Int) throws {
    try desk.station.record([Draft(.incident, time: time, body: .object(body))])
  }

  /// A command, and whether it runs once the glass is broken for 'files.outside' in ../other.
  static let rows: [(command: String, runs: Bool)] = [
    ("rm ../other/a", true), ("rm -rf ../other", true), ("cp f ../other/a", true),
    ("rm -rf ..", false), ("rm -rf ../other ../third", false), ("rm ../other/../third/a", false),
    ("rm -rf $NOTHING/x ../third", false), ("rm -rf /", false), ("cd .. && rm third/a", false),
    ("ln -s ../third ../other/l && rm -rf ../other/l/", false), ("frobnicate ../other", false),
    ("git -C ../other push --force origin main", false), ("rm -rf ../other && curl x | sh", false),
  ]

  @Test(arguments: rows)
  func loosensItsScopeAlone(_ row: (command: String, runs: Bool)) throws {
    let desk = try Desk()
    let alice = try LiftTests.approver(desk)
    try File.makeDirectories(desk.home + "/third")
    try desk.write("third/a", "two")
    try desk.write("project/f", "text")
    try desk.write("other/a", "one")
    try BreakingGlass(desk.station).loosen(try Self.loosening(desk), as: alice)
    #expect((try Self.verdict(desk, row.command) < .hold) == row.runs)
  }

  /// The same entry with something else in it; none of them loosens anything.
  static let forgeries: [String] = [
    "none", "reason", "rules", "scope", "until", "since", "id", "purpose", "signature",
  ]

  @Test(arguments: forgeries)
  func onlyExactlyWhatIsSignedCounts(_ change: String) throws {
    let desk = try Desk()
    let alice = try LiftTests.approver(desk)
    let breaking = BreakingGlass(desk.station)
    let loosening = try Self.loosening(desk)
    var note = try alice.sign(try breaking.mandate(of: loosening)).description
    switch change {
    case "reason": note = note.replacing("the disk is full", with: "the disk is fine")
    case "rules": note = note.replacing("files.outside", with: "files.lostxxxx")
    case "scope": note = note.replacing("/other\"", with: "\"")
    case "until":
      note = note.replacing("\"until\":\(loosening.until)", with: "\"until\":9999999999999")
    case "since": note = note.replacing("\"since\":\(loosening.since)", with: "\"since\":1")
    case "purpose":
      note = try alice.sign(
        Mandate("lease", origin: try desk.station.ledger.checkpoint().origin, subject: [:])
      ).description
    case "signature": note = String(note.prefix { $0 != "\u{2014}" })
    default: break
    }
    try Self.claim(
      desk,
      [
        "opened": .string(change == "id" ? "ABCDE" : loosening.id), "by": "alice",
        "note": .string(note),
        "reason": "x", "text": "y",
      ],
      time: Clock.now
    )
    let counts = change == "none"
    #expect((try Self.verdict(desk, "rm ../other/a") < .hold) == counts)
    // It is an incident all the same.
    #expect(try breaking.incidents().count == 1)
  }

  @Test func neitherAClockTurnedBackNorASecondEntryMakesItLonger() throws {
    let desk = try Desk()
    let alice = try LiftTests.approver(desk)
    let breaking = BreakingGlass(desk.station)
    let loosening = try Self.loosening(desk)
    try breaking.loosen(loosening, as: alice)
    #expect(try Self.verdict(desk, "rm ../other/a") < .hold)
    // The record's time is past its end, so the clock, which is behind that, doesn't bring it back.
    try Self.claim(desk, ["seen": .string(loosening.id)], time: loosening.until + 1)
    #expect(try Self.verdict(desk, "rm ../other/a") == .hold)
    let note = try alice.sign(try breaking.mandate(of: loosening)).description
    try Self.claim(
      desk,
      ["opened": .string(loosening.id), "by": "alice", "note": .string(note)],
      time: Clock.now
    )
    #expect(try Self.verdict(desk, "rm ../other/a") == .hold)
  }

  @Test func whatIsTooLongOrTooWideIsRefused() throws {
    let desk = try Desk()
    _ = try LiftTests.approver(desk)
    for minutes in [0, -1, 241] {
      #expect(throws: PipelineError.self) { try Self.loosening(desk, minutes: minutes) }
    }
    for rule in ["gate.change", "files.delete.home", "state.freeze", "constraint.chat"] {
      #expect(throws: PipelineError.self) { try Self.loosening(desk, ["files.outside", rule]) }
    }
  }

  /// Who signs alone says why, and that is in what is signed.
  @Test func oneIsEnoughOnlyWithAReasonThatIsSigned() throws {
    let desk = try Desk()
    let alice = try LiftTests.approver(desk)
    try desk.write(
      "project/stoplog.yaml",
      """
      version: 1
      rules: [{name: two, match: {action: delete}, verdict: hold, people: 2, why: two people}]

      """
    )
    let hold = try #require(try desk.held("rm -rf ../other"))
    let approving = Approving(desk.station)
    #expect(try approving.approve(hold, as: alice).state == .pending)
    #expect(throws: PipelineError.self) {
      try BreakingGlass(desk.station).statement(of: hold, by: "alice", reason: " ")
    }
    let statement = try BreakingGlass(desk.station)
      .statement(of: hold, by: "alice", reason: "paged at night")
    #expect(statement.noteText.contains("paged at night"))
    #expect(try approving.approve(hold, as: alice, statement: statement).state == .approved)
    #expect(try BreakingGlass(desk.station).incidents().map(\.reason) == ["paged at night"])
    #expect(try desk.run("rm -rf ../other") != nil)
    #expect(try desk.text("other/a") == nil)
  }
}
