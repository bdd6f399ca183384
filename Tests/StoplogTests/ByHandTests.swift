import Crypto
import Effects
import Execution
import Holds
import JSON
import Ledger
import Linux
import Policy
import Stoplog
import Testing

/// A person who runs what an agent proposed: what it takes, and what is compared.
@Suite struct ByHandTests {
  private static let variables = ["PATH": "/usr/bin:/bin"]

  /// A desk on which nothing may run, and its approver.
  private static func desk() throws -> (desk: Desk, alice: Approver) {
    let desk = try Desk()
    try desk.write("project/kept", "text")
    let alice = try LiftTests.approver(desk)
    _ = try Ordering(desk.station).set(.noExecute, scope: OrderScope(), reason: "", by: "alice")
    return (desk, alice)
  }

  /// Asks as the agent; the proposal that is kept.
  private static func proposal(_ desk: Desk, _ command: String) throws -> Hold {
    let request = desk.request(command)
    guard case .denied(_, let note) = try Pipeline(desk.station).submit(request) else {
      throw HoldError.unknown(id: "nothing was denied")
    }
    let hold = try #require(try Approving(desk.station).holds().last)
    #expect(note.contains(hold.id))
    return hold
  }

  private static func plan(
    _ desk: Desk,
    _ hold: Hold,
    _ text: String,
    directory: String? = nil,
    _ more: [String: String] = [:]
  ) throws -> ByHand.Plan {
    var environment = variables.merging(more) { $1 }
    environment["HOME"] = desk.home
    let prospect = try ByHand(desk.station).prepare(
      hold.id,
      text,
      directory: try #require(Path.resolved(directory ?? desk.project)),
      environment: environment
    )
    guard case .plan(let plan) = prospect else { throw HoldError.denied }
    return plan
  }

  private static func run(_ desk: Desk, _ plan: ByHand.Plan, _ alice: Approver) throws -> Run {
    let approving = Approving(desk.station)
    let statement = try approving.statement(of: plan.hold, by: alice.owner.name)
    let service = ByHand(desk.station)
    #expect(try service.sign(plan, as: alice, statement: statement).state == .approved)
    return try service.run(plan, as: alice, isReleased: false)
  }

  /// What is typed instead of 'rm kept', and what is said of it.
  static let rows: [(text: String, folder: String, more: [String: String], said: String)] = [
    ("rm kept", "project", [:], ""),
    ("rm kept", "project", ["EDITOR": "vi"], ""),
    ("rm  kept", "project", [:], "the request is another one"),
    ("rm -f kept", "project", [:], "the request is another one"),
    ("rm kept", "other", [:], "the directory is"),
    (
      "rm kept", "project", ["PATH": "/bin:/usr/bin"], "'PATH' is a variable that has another value"
    ),
    ("rm kept", "project", ["PGHOST": "db"], "'PGHOST' is a variable that was not set"),
  ]

  @Test(arguments: rows)
  func aDifferenceIsNamedAndRecorded(
    _ row: (text: String, folder: String, more: [String: String], said: String)
  ) throws {
    let (desk, alice) = try Self.desk()
    try desk.write("other/kept", "text")
    let proposal = try Self.proposal(desk, "rm kept")
    let plan = try Self.plan(
      desk,
      proposal,
      row.text,
      directory: desk.home + "/" + row.folder,
      row.more
    )
    #expect(plan.differences.first?.hasPrefix(row.said) ?? (row.said == ""))
    #expect((plan.hold.id == proposal.id) == row.said.isEmpty)
    guard case .ended(let ending, let snapshot) = try Self.run(desk, plan, alice) else {
      Issue.record("it didn't run")
      return
    }
    #expect(ending.status == 0 && snapshot != nil)
    #expect(try desk.text(row.folder + "/kept") == nil)
    let used = try #require(try desk.last(.consumption)).body
    #expect(used["hold"]?.string == plan.hold.id)
    #expect(used["by_hand"]?["proposal"]?.string == proposal.id)
    #expect(used["by_hand"]?["by"]?.string == "alice")
    let differences = used["by_hand"]?["differences"]?.array?.compactMap(\.string)
    #expect(differences == plan.differences)
    let state = try Approving(desk.station).hold(proposal.id).hold.state
    #expect(state == (row.said.isEmpty ? .consumed : .void))
  }

  @Test func aProposalRunsOnce() throws {
    let (desk, alice) = try Self.desk()
    let proposal = try Self.proposal(desk, "rm kept")
    let plan = try Self.plan(desk, proposal, "rm kept")
    _ = try Self.run(desk, plan, alice)
    try desk.write("project/kept", "again")
    #expect(throws: PipelineError.self) { try Self.plan(desk, proposal, "rm kept") }
    guard case .held = try ByHand(desk.station).run(plan, as: alice, isReleased: true) else {
      Issue.record("it ran twice")
      return
    }
    #expect(try desk.text("project/kept") == "again")
  }

  /// Without a signature that counts nothing runs, whoever calls for it.
  @Test func nothingRunsUnsigned() throws {
    let (desk, _) = try Self.desk()
    let plan = try Self.plan(desk, try Self.proposal(desk, "rm kept"), "rm kept")
    let stranger = try LiftTests.person("mallory")
    let service = ByHand(desk.station)
    let statement = try Approving(desk.station).statement(of: plan.hold, by: "mallory")
    #expect(throws: PipelineError.self) {
      try service.sign(plan, as: stranger, statement: statement)
    }
    #expect(throws: PipelineError.self) { try service.run(plan, as: stranger, isReleased: true) }
    guard case .held = try service.run(plan, as: stranger, isReleased: false) else {
      Issue.record("it ran")
      return
    }
    #expect(try desk.text("project/kept") == "text")
  }

  /// Where it takes two people, one who types isn't enough; when both have signed, either may.
  @Test func itTakesAsManyPeopleAsTheCall() throws {
    let (desk, alice) = try Self.desk()
    try desk.write(
      "project/stoplog.yaml",
      "version: 1\nrules:\n  - name: two\n    match: {action: delete}\n    verdict: hold\n"
        + "    people: 2\n    why: two\n"
    )
    let bob = try LiftTests.person("bob")
    try desk.add(bob, by: alice, quorum: 1)
    let proposal = try Self.proposal(desk, "rm kept")
    let plan = try Self.plan(desk, proposal, "rm kept")
    let service = ByHand(desk.station)
    let approving = Approving(desk.station)
    let statement = try approving.statement(of: plan.hold, by: "alice")
    #expect(try service.sign(plan, as: alice, statement: statement).state == .pending)
    guard case .held = try service.run(plan, as: alice, isReleased: false) else {
      Issue.record("one person was enough")
      return
    }
    _ = try approving.approve(try approving.hold(proposal.id).hold, as: bob)
    let second = try Self.plan(desk, proposal, "rm kept")
    guard case .ended = try service.run(second, as: alice, isReleased: true) else {
      Issue.record("two were not enough")
      return
    }
    let note = try desk.last(.consumption)?.body["by_hand"]?["note"]?.string
    #expect(note?.contains(proposal.nonce) == true)
  }

  /// Which requests are kept as proposals, and what stays denied by hand too.
  static let kept: [(command: String, order: StandingOrder.Kind, isKept: Bool)] = [
    ("rm kept", .noExecute, true), ("touch new", .noExecute, true), ("make", .noExecute, true),
    ("rm -rf /", .noExecute, false), ("rm kept", .freeze, false), ("rm kept", .planOnly, false),
  ]

  @Test(arguments: kept)
  func whatIsKept(_ row: (command: String, order: StandingOrder.Kind, isKept: Bool)) throws {
    let desk = try Desk()
    try desk.write("project/kept", "text")
    _ = try Ordering(desk.station).set(row.order, scope: OrderScope(), reason: "", by: "alice")
    let request = desk.request(row.command)
    guard case .denied(_, let note) = try Pipeline(desk.station).submit(request) else {
      Issue.record("it wasn't denied")
      return
    }
    #expect(try Approving(desk.station).holds().isEmpty == !row.isKept)
    #expect(note.contains("stoplog by-hand") == row.isKept)
  }
}
