import Crypto
import Effects
import Holds
import JSON
import Ledger
import Linux
import Policy
import Stoplog
import Testing

/// What loosens a task is signed; what isn't signed as it has to be loosens nothing, and is an alarm.
@Suite struct TaskSigningTests {
  private static let file = """
    goal: move the service
    scope: [./src]
    must-survive: [./f]
    keep-until-verified: [{what: ../service, check: "true"}]
    escalations: [{actions: [create], what: "HOME/other/*"}]
    """

  private static func desk(_ more: String = "") throws -> (Desk, Approver, Tasking, OpenTask) {
    let desk = try TaskTests.desk()
    let alice = try LiftTests.approver(desk)
    let task = try desk.open(file + more).task
    return (desk, alice, Tasking(desk.station), task)
  }

  private static func verdict(_ desk: Desk, _ command: String) throws -> Verdict {
    try Pipeline(desk.station).judge(desk.request(command)).judgement.verdict
  }

  private static func sign(
    _ tasking: Tasking,
    _ wish: Tasking.Wish,
    _ task: OpenTask,
    as person: Approver
  ) throws -> Ordering.Outcome {
    try tasking.sign(try tasking.statement(wish, of: task.id), of: task.id, "x", as: person)
  }

  @Test func anApproverEndsIt() throws {
    let (desk, alice, tasking, task) = try Self.desk()
    #expect(try Self.verdict(desk, "rm f") == .deny)
    #expect(try Self.sign(tasking, .end, task, as: alice) == .done)
    #expect(try Self.verdict(desk, "rm f") < .hold)
    #expect(try tasking.accounts().map(\.isOpen) == [false])
    #expect(throws: PipelineError.self) { try Self.sign(tasking, .end, task, as: alice) }
    #expect(try Verifying(desk.station).verify().isSound)
  }

  @Test func whatIsKeptIsReleasedAfterItsCheckOnly() throws {
    let (desk, alice, tasking, task) = try Self.desk()
    #expect(try Self.verdict(desk, "rm -rf ../service") == .deny)
    #expect(throws: PipelineError.self) { try tasking.statement(.release(0), of: task.id) }
    try tasking.verified(0, of: task.id, status: 1, by: "alice")
    #expect(throws: PipelineError.self) { try tasking.statement(.release(0), of: task.id) }
    try tasking.verified(0, of: task.id, status: 0, by: "alice")
    #expect(try Self.verdict(desk, "rm -rf ../service") == .deny)
    let early = try tasking.statement(.release(0), of: task.id)
    // A check that fails again takes the word back, and what was signed for the first isn't good.
    try tasking.verified(0, of: task.id, status: 7, by: "alice")
    try tasking.verified(0, of: task.id, status: 0, by: "alice")
    _ = try tasking.sign(early, of: task.id, "x", as: alice)
    #expect(try Self.verdict(desk, "rm -rf ../service") == .deny)
    #expect(try Self.sign(tasking, .release(0), task, as: alice) == .done)
    // It is outside of the scope, so a person decides about it.
    #expect(try Self.verdict(desk, "rm -rf ../service") == .hold)
    #expect(throws: PipelineError.self) {
      try tasking.verified(1, of: task.id, status: 0, by: "alice")
    }
  }

  @Test func whatGoesBeyondIsSignedForADay() throws {
    let (desk, alice, tasking, task) = try Self.desk()
    #expect(try Self.verdict(desk, "touch ../other/new") == .hold)
    #expect(try Self.sign(tasking, .escalate, task, as: alice) == .done)
    #expect(try Self.verdict(desk, "touch ../other/new") == .allow)
    #expect(try Self.verdict(desk, "echo b > ../other/a") == .hold)
    #expect(try Self.verdict(desk, "touch new") == .hold)
    var request = desk.request("touch ../other/new")
    request.call = "one"
    guard case .run = try Pipeline(desk.station).submit(request) else {
      Issue.record("held")
      return
    }
    #expect(try Leasing(desk.station).accounts().map(\.uses) == [1])
    try desk.station.record([Draft(.note, time: Clock.now + 25 * 3_600_000)])
    #expect(try Self.verdict(desk, "touch ../other/new2") == .hold)
    #expect(try Self.sign(tasking, .escalate, task, as: alice) == .done)
    #expect(try Self.verdict(desk, "touch ../other/new2") == .allow)
    #expect(try Self.sign(tasking, .end, task, as: alice) == .done)
    #expect(try Leasing(desk.station).accounts().map(\.isOpen) == [false])
  }

  @Test func asManyPeopleAsTheQuorumEndIt() throws {
    let (desk, alice, tasking, task) = try Self.desk()
    let bob = try LiftTests.person("bob")
    try desk.add(bob, by: alice, quorum: 2)
    #expect(try Self.sign(tasking, .end, task, as: alice) == .waiting(signed: 1, needs: 2))
    #expect(try Self.sign(tasking, .end, task, as: alice) == .waiting(signed: 1, needs: 2))
    #expect(try Self.verdict(desk, "rm f") == .deny)
    #expect(try Self.sign(tasking, .end, task, as: bob) == .done)
    #expect(try Self.verdict(desk, "rm f") < .hold)
  }

  @Test func oneOfThoseNamedHasToSign() throws {
    let (desk, alice, tasking, task) = try Self.desk("\napprovers: [bob, carol]")
    let bob = try LiftTests.person("bob")
    try desk.add(bob, by: alice, quorum: 1)
    #expect(try Self.sign(tasking, .end, task, as: alice) != .done)
    #expect(try Self.verdict(desk, "rm f") == .deny)
    #expect(try Self.sign(tasking, .end, task, as: bob) == .done)
    #expect(try Self.verdict(desk, "rm f") < .hold)
  }

  /// What claims to end a task, and doesn't.
  static let forgeries = [
    "no note", "unsigned", "a stranger's", "another task's", "another ledger's", "a lift's purpose",
    "another entry's", "garbage", "only a word",
  ]

  @Test(arguments: forgeries)
  func aForgedEndEndsNothing(_ forgery: String) throws {
    let (desk, alice, tasking, task) = try Self.desk()
    let other = try desk.open("goal: another").task
    let good = try tasking.statement(.end, of: task.id)
    func signed(_ mandate: Mandate) throws -> JSONValue {
      .string(try alice.sign(mandate).description)
    }
    var body: [String: JSONValue] = ["task": .string(task.id)]
    switch forgery {
    case "no note": body["ended"] = true
    case "unsigned": body["note"] = .string(good.noteText)
    case "a stranger's":
      body["note"] = .string(try LiftTests.person("mallory").sign(good).description)
    case "another task's": body["note"] = try signed(try tasking.statement(.end, of: other.id))
    case "another ledger's":
      body["note"] = try signed(
        Mandate(good.purpose, origin: "stoplog.local/0", subject: good.subject)
      )
    case "a lift's purpose":
      body["note"] = try signed(Mandate("lift", origin: good.origin, subject: good.subject))
    case "another entry's":
      body["note"] = try signed(
        Mandate(
          good.purpose,
          origin: good.origin,
          subject: ["entry": 0, "sha256": "", "task": .string(task.id)]
        )
      )
    case "garbage": body["note"] = "\u{1F600}"
    default: body["note"] = "end"
    }
    try desk.station.record([Draft(.task, time: Clock.now, body: .object(body))])
    #expect(try Self.verdict(desk, "rm f") == .deny)
    guard forgery != "no note" else { return }
    _ = try Pipeline(desk.station).submit(desk.request("cat f"))
    #expect(try desk.count(.alarm) == 1)
    // Signed as it should be, it counts.
    body["note"] = try signed(good)
    try desk.station.record([Draft(.task, time: Clock.now, body: .object(body))])
    #expect(try Self.verdict(desk, "rm f") < .hold)
  }
}
