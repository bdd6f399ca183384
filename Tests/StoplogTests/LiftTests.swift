import Crypto
import Effects
import Holds
import JSON
import Ledger
import Linux
import Policy
import Stoplog
import Testing

/// What ends a standing order: its time, or an approver's signature, and nothing else.
@Suite struct LiftTests {
  /// The approver of a desk, with the key open.
  static func approver(_ desk: Desk) throws -> Approver {
    _ = try desk.makeKey()
    let approving = Approving(desk.station)
    return try approving.unlock(
      try approving.key(),
      try Desk.secret("correct horse"),
      for: "a test"
    )
  }

  static func person(_ name: String) throws -> Approver {
    let secret = try Desk.secret("another secret")
    return try ApproverKey(name: name, passphrase: secret, cost: .least).unlock(secret)
  }

  private static func verdict(_ desk: Desk, _ command: String = "echo a > f") throws -> Verdict {
    try Pipeline(desk.station).judge(desk.request(command)).judgement.verdict
  }

  @Test func anOrderBindsEverySessionThroughRestarts() throws {
    let desk = try Desk()
    _ = try Ordering(desk.station).set(.planOnly, by: "alice")
    let again = try Station(opening: desk.station.directory)
    for (session, agent) in [("s1", "claude"), ("s1/sub", "claude"), ("s2", "exec")] {
      var request = desk.request("echo a > f")
      request.session = session
      request.agent = agent
      guard case .denied = try Pipeline(again).submit(request) else {
        Issue.record("ran in \(session)")
        continue
      }
    }
    #expect(try desk.text("project/f") == nil)
    #expect(try Standing.of(desk).count == 1)
  }

  /// What an order forbade may be asked for again afterwards.
  @Test func itEndsByAnApproversSignature() throws {
    let desk = try Desk()
    let alice = try Self.approver(desk)
    let ordering = Ordering(desk.station)
    let order = try ordering.set(.freeze, reason: "release", by: "bob")
    #expect(try desk.run("echo a > f") == nil)
    #expect(try desk.text("project/f") == nil)
    #expect(try ordering.lift(order.id.lowercased(), as: alice) == .done)
    #expect(throws: PipelineError.self) { try ordering.lift(order.id, as: alice) }
    #expect(try Self.verdict(desk) == .allow)
    _ = try desk.run("echo a > f")
    #expect(try desk.text("project/f") == "a\n")
    #expect(try Verifying(desk.station).verify().isSound)
  }

  @Test func itEndsByItsTime() throws {
    let desk = try Desk()
    _ = try Ordering(desk.station).set(.freeze, by: "bob", until: Clock.now + 3_000)
    #expect(try Self.verdict(desk) == .deny)
    _ = try Subprocess("/bin/sleep", ["3.1"]).run(milliseconds: 9_000)
    #expect(try Self.verdict(desk) == .allow)
  }

  /// The newest entry is later than the clock, as after the clock was turned back.
  @Test func aClockThatWasTurnedBackMakesNothingLonger() throws {
    let desk = try Desk()
    _ = try Ordering(desk.station).set(.freeze, by: "bob", until: Clock.now + 1_800_000)
    #expect(try Self.verdict(desk) == .deny)
    try desk.station.record([Draft(.note, time: Clock.now + 3_600_000)])
    #expect(try Self.verdict(desk) == .allow)
    let later = try desk.station.record([Draft(.note, time: Clock.now)])
    #expect(try #require(later.first).time > Clock.now + 3_500_000)
    #expect(later.first?.body["clock"]?.integer != nil)
    #expect(try Self.verdict(desk) == .allow)
    #expect(try Verifying(desk.station).verify().isSound)
  }

  /// What claims to lift an order, and doesn't.
  static let forgeries = [
    "no note", "an unsigned note", "a stranger's", "another order's", "another ledger's",
    "a changed text", "a lease's purpose", "another entry's", "an approver's, of the future set",
  ]

  @Test(arguments: forgeries)
  func aForgedLiftLiftsNothing(_ forgery: String) throws {
    let desk = try Desk()
    let alice = try Self.approver(desk)
    let ordering = Ordering(desk.station)
    let first = try ordering.set(.noDelete, by: "bob")
    let order = try ordering.set(.freeze, by: "bob")
    let entry = try #require(try desk.last(.order))
    let origin = try desk.station.approvers().origin
    func mandate(_ id: String, purpose: String = "lift", origin: String = origin) -> Mandate {
      Mandate(
        purpose,
        origin: origin,
        subject: [
          "entry": .integer(entry.index), "order": .string(id),
          "sha256": .string(Digest(of: entry.json.canonical).hex),
        ]
      )
    }
    let good = try alice.sign(mandate(order.id)).description
    let note: String
    switch forgery {
    case "no note": note = ""
    case "an unsigned note": note = mandate(order.id).noteText
    case "a stranger's": note = try Self.person("mallory").sign(mandate(order.id)).description
    case "another order's": note = try alice.sign(mandate(first.id)).description
    case "another ledger's":
      note = try alice.sign(mandate(order.id, origin: "stoplog.local/0")).description
    case "a changed text":
      note = try alice.sign(mandate("AAAAA")).description.replaced("AAAAA", order.id)
    case "a lease's purpose":
      note = try alice.sign(mandate(order.id, purpose: "lease")).description
    case "another entry's":
      var other = mandate(order.id)
      other.subject = ["entry": 0, "order": .string(order.id), "sha256": ""]
      note = try alice.sign(other).description
    default: note = try Self.person("alice").sign(mandate(order.id)).description
    }
    try Self.lift(desk, order.id, note)
    guard
      case .denied(let judged, let words) = try Pipeline(desk.station).submit(
        desk.request("echo a > f")
      )
    else {
      Issue.record("it was lifted")
      return
    }
    #expect(judged.judgement.reasons.contains { $0.rule == "state.freeze" })
    #expect(words.contains("every attempt is recorded"))
    #expect(try ordering.standing().faults.count == 1)
    #expect(try desk.count(.alarm) == 1)
    _ = try Pipeline(desk.station).submit(desk.request("echo b > f"))
    #expect(try desk.count(.alarm) == 1)
    // The same with a good signature counts, so that it was the forgery that didn't.
    try Self.lift(desk, order.id, good)
    #expect(try Self.verdict(desk) == .allow)
  }

  private static func lift(_ desk: Desk, _ id: String, _ note: String) throws {
    try desk.station.record([
      Draft(.order, time: Clock.now, body: ["lift": .string(id), "note": .string(note)])
    ])
  }

  /// Entries that can't be read as an order.
  static let unreadable: [JSONValue] = [
    [:], ["set": "freeze"], ["set": ["kind": "frieze"]], ["lifted": true],
    ["set": ["id": "A", "kind": "freeze", "scope": ["folders": "none"]]],
    ["set": ["id": "A", "kind": "freeze", "scope": [:]]],
    [
      "set": [
        "id": "A", "kind": "stop", "until": "soon",
        "scope": ["folders": [], "environments": [], "resources": [], "sessions": ["x"]],
      ]
    ],
    [
      "set": [
        "id": "A", "kind": "freeze",
        "scope": ["folders": [], "environments": ["prod"], "resources": [], "sessions": []],
      ]
    ],
  ]

  @Test(arguments: unreadable)
  func whatCantBeReadIsInForce(_ body: JSONValue) throws {
    let desk = try Desk()
    let alice = try Self.approver(desk)
    try desk.station.record([Draft(.order, time: Clock.now, body: body)])
    let ordering = Ordering(desk.station)
    let order = try #require(try ordering.standing().orders.first)
    #expect(order.until == nil)
    if order.scope.sessions.isEmpty { #expect(try Self.verdict(desk) == .deny) }
    #expect(try ordering.lift(order.id, as: alice) == .done)
    #expect(try Self.verdict(desk) == .allow)
  }

  @Test func asManyPeopleAsTheQuorumLiftIt() throws {
    let desk = try Desk()
    let alice = try Self.approver(desk)
    let bob = try Self.person("bob")
    try desk.add(bob, by: alice, quorum: 2)
    let ordering = Ordering(desk.station)
    let order = try ordering.set(.freeze, by: "carol")
    #expect(try ordering.lift(order.id, as: alice) == .waiting(signed: 1, needs: 2))
    #expect(try ordering.lift(order.id, as: alice) == .waiting(signed: 1, needs: 2))
    #expect(try Self.verdict(desk) == .deny)
    #expect(throws: PipelineError.self) {
      try ordering.lift(order.id, as: try Self.person("mallory"))
    }
    #expect(try ordering.lift(order.id, as: bob) == .done)
    #expect(try Self.verdict(desk) == .allow)
  }

  /// An approval of before doesn't outlive the freeze that forbids it, and is good after it.
  @Test func anApprovalDoesNotBreakAFreeze() throws {
    let desk = try Desk()
    let alice = try Self.approver(desk)
    let hold = try #require(try desk.held("rm -rf ../other"))
    try Approving(desk.station).approve(hold, as: alice)
    let ordering = Ordering(desk.station)
    let order = try ordering.set(.freeze, by: "bob")
    #expect(try desk.run("rm -rf ../other") == nil)
    #expect(try desk.text("other/a") == "one")
    #expect(try ordering.lift(order.id, as: alice) == .done)
    #expect(try desk.run("rm -rf ../other") != nil)
  }

  /// Plan-only leaves no trace on the disk, whatever is tried.
  @Test func planOnlyWritesNothing() throws {
    let desk = try OrderTests.desk()
    _ = try Ordering(desk.station).set(.planOnly, by: "alice")
    func hash() throws -> String {
      try Subprocess(
        "/bin/sh",
        ["-c", "find . -type f -o -type l -o -type d | sort | xargs sha256sum 2>&1; ls -lR ."],
        directory: desk.home
      ).run(milliseconds: 60_000).text
    }
    let before = try hash()
    for row in OrderRow.all where row.order == "no-execute" || row.order == "plan-only" {
      let request = row.request(desk)
      guard case .shell = request.body else { continue }
      // What isn't denied really runs.
      if row.expected == "deny" || row.request.hasPrefix("ls") || row.request.hasPrefix("cat") {
        _ = try Pipeline(desk.station).execute(request)
      }
    }
    #expect(try hash() == before)
  }
}

extension Standing {
  /// The orders of a desk.
  static func of(_ desk: Desk) throws -> [StandingOrder] {
    try Ordering(desk.station).standing().orders
  }
}
