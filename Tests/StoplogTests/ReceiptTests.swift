import Crypto
import Effects
import Holds
import JSON
import Ledger
import Linux
import Policy
import Stoplog
import Testing

/// Outside of development a task and a proof of a way back are needed; elsewhere nothing is.
@Suite struct ReceiptTests {
  private static let insert = "psql -h stage.example.com -d shop -c 'INSERT INTO a VALUES (1)'"

  /// The reason of the rule, for a command; nil if it has none.
  private static func missing(_ desk: Desk, _ command: String = insert) throws -> String? {
    let judgement = try Pipeline(desk.station).judge(desk.request(command)).judgement
    return judgement.reasons.first { $0.rule == Receipting.rule }?.text
  }

  private static func prove(
    _ desk: Desk,
    _ target: String,
    as approver: Approver
  ) throws -> Ordering.Outcome {
    let receipting = Receipting(desk.station)
    let proof = try receipting.proof(of: target, restore: "r", check: "c", milliseconds: 1)
    return try receipting.sign(proof, as: approver)
  }

  /// A command, and whether it needs a proof.
  static let rows: [(command: String, isHeld: Bool)] = [
    (insert, true), ("psql -h db.prod.example.com -d shop -c 'INSERT INTO a VALUES (1)'", true),
    ("psql -h db.prod.example.com -d shop -c 'DELETE FROM a'", true),
    ("kubectl --context prod apply -f x.yaml", true), ("aws --profile prod s3 cp f s3://b/f", true),
    ("psql -h db.prod.example.com -d shop -c 'SELECT 1'", false),
    ("kubectl --context prod get pods", false), ("aws --profile prod s3 ls", false),
    ("psql -h localhost -d app_test -c 'INSERT INTO a VALUES (1)'", false),
    ("psql -h db9.example.com -d shop -c 'INSERT INTO a VALUES (1)'", false),
    ("psql -h localhost -d shop -c 'DROP TABLE a'", false), ("terraform apply", false),
    ("echo a > production.yml", false), ("NODE_ENV=production npm run build", false),
    ("RAILS_ENV=production rake assets:precompile", false), ("git push origin production", false),
    ("git commit -qm production", false), ("docker build -t prod .", false), ("npm install", false),
    ("rm -rf ../other", false), ("make", false), ("ls -la", false), ("git push origin main", false),
    ("cat production.yml", false), ("curl https://prod.example.com", false),
    ("ssh prod uptime", false), ("terraform workspace select prod", false),
  ]

  @Test(arguments: rows)
  func onlyWhatIsSaidNotToBeForDevelopmentNeedsOne(
    _ row: (command: String, isHeld: Bool)
  ) throws {
    let desk = try Desk()
    let text = try Self.missing(desk, row.command)
    #expect((text != nil) == row.isHeld, "\(text ?? "")")
    guard let text else { return }
    #expect(text.contains("no task for") && text.contains("no restore of it was tried"))
  }

  @Test func itIsSaidWhatIsMissing() throws {
    let desk = try Desk()
    let alice = try LiftTests.approver(desk)
    #expect(try desk.held(Self.insert) != nil)
    try desk.open("goal: a\nenvironment: development")
    #expect(try Self.missing(desk)?.contains("no task for staging is open") == true)
    try desk.open("goal: a\nenvironment: staging\nsessions: [somebody]")
    #expect(try Self.missing(desk)?.contains("no task for staging is open") == true)
    let task = try desk.open("goal: a\nenvironment: staging").task
    // Whoever opens a task may be an agent.
    #expect(try Self.missing(desk)?.contains("nobody has signed task \(task.id)") == true)
    try desk.escalate(task, as: alice)
    let text = try #require(try Self.missing(desk))
    #expect(!text.contains("no task") && text.contains("no restore of it was tried"))
    // Of another thing, and then of this one.
    for target in ["database:stage.example.com/blog", "environment:production", "/srv/**"] {
      #expect(try Self.prove(desk, target, as: alice) == .done)
      #expect(try Self.missing(desk) != nil)
    }
    #expect(try Self.prove(desk, "database:stage.example.com/shop", as: alice) == .done)
    #expect(try Self.missing(desk) == nil)
    // After a day it is too old, and after a new one it is good again.
    try desk.station.record([Draft(.note, time: Clock.now + 25 * 3_600_000)])
    #expect(try Self.missing(desk)?.contains("was tried 25 hours ago, and counts for 24") == true)
    #expect(try Self.prove(desk, "environment:staging", as: alice) == .done)
    #expect(try Self.missing(desk) == nil)
    try desk.write("project/stoplog.yaml", "version: 1\nrestore-proof: 2h\n")
    #expect(try Self.missing(desk) == nil)
    try desk.station.record([Draft(.note, time: Clock.now + 28 * 3_600_000)])
    #expect(try Self.missing(desk)?.contains("and counts for 2") == true)
    // A project's file doesn't make it last longer.
    try desk.station.record([Draft(.note, time: Clock.now + 50 * 3_600_000)])
    try desk.write("project/stoplog.yaml", "version: 1\nrestore-proof: 300d\n")
    #expect(try Self.missing(desk)?.contains("and counts for 24") == true)
  }

  /// A command, and why the restore that was tried from ../other/dump is no way back for it.
  static let losses: [(command: String, why: String?)] = [
    (insert, nil),
    ("rm f; \(insert)", nil),
    ("cp ../other/dump copy; \(insert)", nil),
    ("rm ../other/dump; \(insert)", "would go along"),
    ("\(insert) && rm -rf ../other", "would go along"),
    ("mv ../other ../away; \(insert)", "would go along"),
    ("echo > ../other/dump; \(insert)", "would go along"),
    ("aws s3 rb s3://dumps --force; \(insert)", "bucket:dumps would go along"),
    ("aws s3 rm s3://dumps --recursive; \(insert)", "bucket:dumps would go along"),
  ]

  @Test(arguments: losses)
  func aBackupThatGoesAlongIsNoWayBack(_ row: (command: String, why: String?)) throws {
    let desk = try Desk()
    let alice = try LiftTests.approver(desk)
    try desk.write("other/dump", "all of it")
    try desk.write("project/f", "text")
    try desk.escalate(try desk.open("goal: a\nenvironment: staging").task, as: alice)
    let receipting = Receipting(desk.station)
    let proof = try receipting.proof(
      of: "database:stage.example.com/shop",
      restore: "r",
      check: "c",
      milliseconds: 1,
      from: [desk.home + "/other/dump", "bucket:dumps"]
    )
    #expect(try receipting.sign(proof, as: alice) == .done)
    #expect(try receipting.accounts().map(\.proof) == [proof])
    let text = try Self.missing(desk, row.command)
    #expect((text == nil) == (row.why == nil), "\(text ?? "")")
    if let why = row.why {
      #expect(text?.contains("is no way back, since its backup") == true)
      #expect(text?.contains(why) == true)
    }
    // One that has gone meanwhile is none either.
    _ = try Subprocess("/bin/rm", [desk.home + "/other/dump"]).run(milliseconds: 9_000)
    #expect(try Self.missing(desk)?.contains("isn't there any more") == true)
  }

  /// A backup in what it is for is refused before anything is signed.
  @Test(arguments: [
    ("/srv/data", "/srv/data/backup"), ("database:shop", "database:shop_copy"),
    ("volume:pgdata", "volume:pgdata"), ("database:shop", "frob"),
  ])
  func oneInTheSameBlastRadiusIsRefused(_ target: String, _ place: String) throws {
    let desk = try Desk()
    #expect(throws: PipelineError.self) {
      try Receipting(desk.station).proof(
        of: target,
        restore: "r",
        check: "c",
        milliseconds: 1,
        from: [place]
      )
    }
  }

  @Test func oneThatIsNotSignedIsNone() throws {
    let desk = try Desk()
    let alice = try LiftTests.approver(desk)
    let bob = try LiftTests.person("bob")
    try desk.escalate(try desk.open("goal: a\nenvironment: production").task, as: alice)
    let receipting = Receipting(desk.station)
    let proof = try receipting.proof(
      of: "environment:staging",
      restore: "r",
      check: "c",
      milliseconds: 1
    )
    let mandate = try receipting.statement(of: proof)
    for note in [mandate.noteText, try bob.sign(mandate).description, ""] {
      try desk.station.record([Draft(.receipt, time: Clock.now, body: ["note": .string(note)])])
      #expect(try Self.missing(desk) != nil)
    }
    #expect(throws: PipelineError.self) { try receipting.sign(proof, as: bob) }
    try desk.add(bob, by: alice, quorum: 2)
    #expect(try receipting.sign(proof, as: alice) == .waiting(signed: 1, needs: 2))
    #expect(try Self.missing(desk) != nil)
    #expect(try receipting.sign(try receipting.proof(named: proof.id), as: bob) == .done)
    #expect(try Self.missing(desk) == nil)
    #expect(throws: PipelineError.self) {
      try receipting.proof(of: "frob", restore: "r", check: "c", milliseconds: 1)
    }
  }
}
