import Crypto
import Effects
import Holds
import JSON
import Ledger
import Linux
import Policy
import Stoplog
import Testing

/// Leases: what they let through where everything outside the project is only to be looked at.
@Suite struct LeaseTests {
  /// A desk whose project has said that what is outside is read-only, and its approver.
  private static func desk() throws -> (desk: Desk, alice: Approver) {
    let desk = try Desk()
    try desk.write("project/f", "text")
    try desk.write("project/stoplog.yaml", "version: 1\noutside: read-only\n")
    return (desk, try LiftTests.approver(desk))
  }

  private static func judge(_ desk: Desk, _ command: String) throws -> Judgement {
    try Pipeline(desk.station).judge(desk.request(command)).judgement
  }

  /// Grants a lease on terms; the lease, and what became of the signature.
  @discardableResult
  private static func grant(
    _ desk: Desk,
    _ terms: Leasing.Terms,
    as approver: Approver
  ) throws -> (lease: Lease, outcome: Ordering.Outcome) {
    let lease = try Leasing(desk.station).lease(terms)
    return (lease, try Leasing(desk.station).grant(lease, as: approver))
  }

  private static func terms(
    _ actions: [Action],
    _ resource: String,
    session: String? = nil,
    minutes: Int = 30
  ) throws -> Leasing.Terms {
    Leasing.Terms(
      actions: actions,
      resource: try #require(ResourcePattern(resource)),
      session: session,
      milliseconds: minutes * 60_000
    )
  }

  /// A command, and whether it is held because it changes something outside.
  static let rows: [(command: String, isHeld: Bool)] = [
    ("echo a > ../other/new", true), ("mkdir ../other/d", true), ("cp f ../other/b", true),
    ("touch /opt/stoplog-never", true), ("cd .. && touch new", true),
    ("psql -h stage.example.com -d shop -c 'INSERT INTO orders VALUES (1)'", true),
    ("psql -h stage.example.com -d shop -c 'CREATE TABLE t (a int)'", true),
    ("aws s3 cp f s3://bucket/key", true), ("terraform apply", true),
    ("kubectl apply -f x.yaml", true),
    ("psql -h stage.example.com -d shop -c 'SELECT 1'", false), ("cat ../other/a", false),
    ("aws s3 ls", false), ("kubectl get pods", false), ("echo a > f", false),
    ("mkdir d && touch d/f", false), ("touch /tmp/stoplog-never", false), ("npm install", false),
    ("git commit -qm x", false), ("git push origin main", false), ("git fetch", false),
    ("psql -h localhost -d app_test -c 'INSERT INTO a VALUES (1)'", false), ("make", false),
    ("curl https://example.com", false),
  ]

  @Test(arguments: rows)
  func whatIsOutsideIsReadOnly(_ row: (command: String, isHeld: Bool)) throws {
    let (desk, _) = try Self.desk()
    let judgement = try Self.judge(desk, row.command)
    let reason = judgement.reasons.first { $0.rule == "outside.read-only" }
    #expect((reason != nil) == row.isHeld, "\(judgement.reasons)")
    #expect(!row.isHeld || judgement.alternatives.contains { $0.contains("stoplog lease") })
    try desk.write("project/stoplog.yaml", "version: 1\n")
    let plain = try Self.judge(desk, row.command)
    #expect(!plain.reasons.contains { $0.rule == "outside.read-only" })
  }

  @Test func aLeaseIsForItsThingsAlone() throws {
    let (desk, alice) = try Self.desk()
    let leasing = Leasing(desk.station)
    let insert = "psql -h stage.example.com -d shop -c 'INSERT INTO orders VALUES (1)'"
    let other = "psql -h stage.example.com -d shop -c 'INSERT INTO users VALUES (1)'"
    #expect(try Self.judge(desk, insert).verdict == .hold)
    let lease = try Self.grant(desk, try Self.terms([.create], "rows:shop/orders"), as: alice)
    #expect(lease.outcome == .done)
    #expect(try Self.judge(desk, insert).verdict == .allow)
    #expect(try Self.judge(desk, insert).leases == [lease.lease.id])
    #expect(try Self.judge(desk, other).verdict == .hold)
    #expect(try Self.judge(desk, insert.replaced("shop", "blog")).verdict == .hold)
    #expect(try leasing.accounts().map(\.uses) == [0])
    var request = desk.request(insert)
    request.call = "one"
    guard case .run = try Pipeline(desk.station).submit(request) else {
      Issue.record("held")
      return
    }
    #expect(try desk.last(.request)?.body["leases"]?.array == [.string(lease.lease.id)])
    #expect(try leasing.accounts().map(\.uses) == [1])
    // Ending one needs no key.
    _ = try leasing.end(lease.lease.id, by: "bob")
    #expect(try Self.judge(desk, insert).verdict == .hold)
    #expect(try Verifying(desk.station).verify().isSound)
  }

  /// A lease, a command, and what becomes of it.
  static let scopes: [(actions: [Action], resource: String, command: String, verdict: Verdict)] = [
    ([.create], "/HOME/other/**", "echo a > ../other/new", .allow),
    ([.create], "/HOME/other/*", "echo a > ../other/new", .allow),
    ([.create], "/HOME/other/new", "echo a > ../other/new", .allow),
    ([.create], "/HOME/other/*", "mkdir -p ../other/d/e", .hold),
    ([.modify], "/HOME/other/**", "echo a > ../other/new", .hold),
    ([.create], "/HOME/another/**", "echo a > ../other/new", .hold),
    ([.create], "/HOME/other/**", "touch ../other/new ../elsewhere", .hold),
    // Held or denied for another reason.
    ([.create, .modify, .overwrite, .delete], "/HOME/**", "rm -rf ../other", .hold),
    ([.create, .modify, .overwrite, .delete], "/HOME/other/**", "shred ../other/a", .hold),
    ([.create, .modify], "stack:**", "terraform apply", .hold),
    ([.send, .grant], "/HOME/**", "stoplog approve 7K3Q", .hold),
  ]

  @Test func aLeaseLeavesPeoplesWordsInForce() throws {
    let (desk, alice) = try Self.desk()
    try desk.write("project/AGENTS.md", "- Never run `touch`.\n")
    try Self.grant(desk, try Self.terms([.create], desk.home + "/other/**"), as: alice)
    #expect(try Self.judge(desk, "echo a > ../other/new").verdict == .allow)
    #expect(try Self.judge(desk, "touch ../other/new").verdict == .deny)
  }

  @Test(arguments: scopes)
  func aLeaseTakesAwayOneHoldOnly(
    _ row: (actions: [Action], resource: String, command: String, verdict: Verdict)
  ) throws {
    let (desk, alice) = try Self.desk()
    let resource = row.resource.replaced("/HOME", desk.home)
    try Self.grant(desk, try Self.terms(row.actions, resource), as: alice)
    #expect(try Self.judge(desk, row.command).verdict == row.verdict)
  }

  @Test func aLeaseIsForItsSession() throws {
    let (desk, alice) = try Self.desk()
    try Self.grant(
      desk,
      try Self.terms([.create], desk.home + "/other/**", session: "s1"),
      as: alice
    )
    var request = desk.request("touch ../other/new")
    #expect(try Pipeline(desk.station).judge(request).judgement.verdict == .hold)
    request.session = "s1"
    #expect(try Pipeline(desk.station).judge(request).judgement.verdict == .allow)
  }

  @Test func aFreezeIsStrongerThanALease() throws {
    let (desk, alice) = try Self.desk()
    try Self.grant(desk, try Self.terms([.create], desk.home + "/**"), as: alice)
    _ = try Ordering(desk.station).set(.freeze, by: "bob")
    #expect(try Self.judge(desk, "touch ../other/new").verdict == .deny)
  }

  /// By the clock, by a clock that was turned back, and after a crash: it ends when it was to end.
  @Test func nothingMakesALeaseLonger() throws {
    let (desk, alice) = try Self.desk()
    var short = try Self.terms([.create], desk.home + "/other/**")
    short.milliseconds = 3_000
    try Self.grant(desk, short, as: alice)
    #expect(try Self.judge(desk, "touch ../other/new").verdict == .allow)
    _ = try Subprocess("/bin/sleep", ["3.1"]).run(milliseconds: 9_000)
    #expect(try Self.judge(desk, "touch ../other/new").verdict == .hold)

    try Self.grant(desk, try Self.terms([.create], desk.home + "/other/**"), as: alice)
    #expect(try Self.judge(desk, "touch ../other/new").verdict == .allow)
    try desk.station.record([Draft(.note, time: Clock.now + 31 * 60_000)])
    #expect(try Self.judge(desk, "touch ../other/new").verdict == .hold)
    for _ in 0..<3 { try desk.station.record([Draft(.note, time: Clock.now)]) }
    let again = Pipeline(try Station(opening: desk.station.directory))
    #expect(try again.judge(desk.request("touch ../other/new")).judgement.verdict == .hold)
    // A new signature is counted from the later of both times.
    let new = try Self.grant(desk, try Self.terms([.create], desk.home + "/other/**"), as: alice)
    #expect(new.lease.since > Clock.now + 30 * 60_000)
    #expect(try Self.judge(desk, "touch ../other/new").verdict == .allow)
  }

  @Test(arguments: [0, -1, 24 * 60 + 1, Int.max / 60_000])
  func aLeaseIsOfADayAtMost(_ minutes: Int) throws {
    let (desk, _) = try Self.desk()
    let terms = try Self.terms([.create], "/srv/**", minutes: minutes)
    #expect(throws: PipelineError.self) { try Leasing(desk.station).lease(terms) }
    #expect(try desk.count(.lease) == 0)
  }

  /// What claims to be a lease, and is none.
  static let forgeries = [
    "unsigned", "a stranger's", "too long", "another ledger's", "changed", "a lift's purpose",
    "garbage", "all actions",
  ]

  @Test(arguments: forgeries)
  func aBadLeaseIsNoneAndAnAlarm(_ forgery: String) throws {
    let (desk, alice) = try Self.desk()
    let origin = try desk.station.approvers().origin
    let hours = forgery == "too long" ? 25 : 1
    let terms: JSONValue = [
      "actions": forgery == "all actions" ? ["create", "unknown"] : ["create"], "id": "AAAAA",
      "reason": "", "resource": .string(desk.home + "/other/**"), "since": .integer(Clock.now - 5),
      "until": .integer(Clock.now - 5 + hours * 3_600_000),
    ]
    func mandate(_ purpose: String = "lease", _ origin: String = origin) -> Mandate {
      Mandate(purpose, origin: origin, subject: terms)
    }
    let note: String
    switch forgery {
    case "unsigned": note = mandate().noteText
    case "a stranger's": note = try LiftTests.person("mallory").sign(mandate()).description
    case "another ledger's": note = try alice.sign(mandate("lease", "stoplog.local/0")).description
    case "changed": note = try alice.sign(mandate()).description.replaced("/other/", "/./")
    case "a lift's purpose": note = try alice.sign(mandate("lift")).description
    case "garbage": note = "\u{1F600}"
    default: note = try alice.sign(mandate()).description
    }
    try desk.station.record([Draft(.lease, time: Clock.now, body: ["note": .string(note)])])
    #expect(try desk.held("touch ../other/new") != nil)
    #expect(try desk.count(.alarm) == 1)
    #expect(try Leasing(desk.station).accounts().isEmpty)
    // Signed as it should be, it counts.
    guard !["too long", "all actions"].contains(forgery) else { return }
    let good = try alice.sign(mandate()).description
    try desk.station.record([Draft(.lease, time: Clock.now, body: ["note": .string(good)])])
    #expect(try Self.judge(desk, "touch ../other/new").leases == ["AAAAA"])
  }

  @Test func asManyPeopleAsTheQuorumGrantIt() throws {
    let (desk, alice) = try Self.desk()
    let bob = try LiftTests.person("bob")
    try desk.add(bob, by: alice, quorum: 2)
    let leasing = Leasing(desk.station)
    let terms = try Self.terms([.create], desk.home + "/other/**")
    let first = try Self.grant(desk, terms, as: alice)
    #expect(first.outcome == .waiting(signed: 1, needs: 2))
    #expect(try Self.judge(desk, "touch ../other/new").verdict == .hold)
    #expect(try leasing.pending().map(\.id) == [first.lease.id])
    #expect(try leasing.grant(try leasing.waiting(first.lease.id), as: bob) == .done)
    #expect(try leasing.pending().isEmpty)
    #expect(try Self.judge(desk, "touch ../other/new").verdict == .allow)
    _ = try leasing.end(first.lease.id, by: "carol")
    // The same signatures once more bring nothing back.
    var notes: [JSONValue] = []
    try desk.station.ledger.each(Filter(kind: .lease)) { entry in
      if entry.body["note"] != nil { notes.append(entry.body) }
      return true
    }
    for body in notes { try desk.station.record([Draft(.lease, time: Clock.now, body: body)]) }
    #expect(try Self.judge(desk, "touch ../other/new").verdict == .hold)
  }
}
