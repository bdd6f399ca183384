import Crypto
import Effects
import Holds
import JSON
import Storage
import Testing

@Suite struct ForgeryTests {
  private let now = Scene.start

  @Test func everyFlippedBitIsRefused() throws {
    let scene = try Scene()
    let hold = try scene.open()
    let bytes = Array(try scene.note(hold).description.utf8)
    for bit in 0..<(bytes.count * 8) {
      var changed = bytes
      changed[bit / 8] ^= 1 << (bit % 8)
      #expect(throws: (any Error).self, "bit \(bit)") {
        try scene.store.approve(
          Note(parsing: changed),
          approvers: scene.approvers,
          now: now
        )
      }
    }
    #expect(try scene.store.hold(hold.id, now: now).state == .pending)
  }

  /// A statement that an approver was tricked into signing, or that belongs elsewhere.
  struct Wrong: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let make: @Sendable (inout Statement) -> Void
  }

  @Test(arguments: [
    Wrong(testDescription: "nonce") { $0.nonce = String($0.nonce.reversed()) },
    Wrong(testDescription: "session") { $0.session = "s9" },
    Wrong(testDescription: "agent") { $0.agent = "codex" },
    Wrong(testDescription: "text") { $0.text += " " },
    Wrong(testDescription: "request") { $0.binding.request = Digest(of: "ls") },
    Wrong(testDescription: "directory") { $0.binding.directory = "/" },
    Wrong(testDescription: "target") { $0.binding.targets["/p/src"] = "x" },
    Wrong(testDescription: "obligation") { $0.binding.obligations = [] },
    Wrong(testDescription: "shown") { $0.shown = Digest(of: "other") },
    Wrong(testDescription: "needs") { $0.needs = 0 },
    Wrong(testDescription: "longer") { $0.notAfter += 1 },
    Wrong(testDescription: "backwards") { $0.notAfter = $0.notBefore },
    Wrong(testDescription: "of the future") {
      $0.notBefore += 60_000
      $0.notAfter += 60_000
    },
    Wrong(testDescription: "of the past") {
      $0.notBefore -= 300_000
      $0.notAfter -= 300_000
    },
    Wrong(testDescription: "of the end of time") {
      $0.notBefore = .max
      $0.notAfter = .max
    },
    Wrong(testDescription: "of the beginning of time") {
      $0.notBefore = .min
      $0.notAfter = .max
    },
    Wrong(testDescription: "other hold") { $0.hold = "0000" },
  ])
  func anotherStatementIsRefused(_ row: Wrong) throws {
    let scene = try Scene()
    let hold = try scene.open()
    var statement = try Statement(
      approving: hold,
      by: "alice",
      checkpoint: Scene.checkpoint,
      now: now
    )
    row.make(&statement)
    #expect(throws: HoldError.self) {
      try scene.store.approve(
        scene.alice.sign(statement),
        approvers: scene.approvers,
        now: now
      )
    }
    #expect(try scene.release() == "pending pending")
  }

  /// One person is enough only with a reason that is among what is signed.
  @Test func aReasonThatIsPutInAfterwardsIsRefused() throws {
    let scene = try Scene()
    let hold = try scene.open(terms: HoldTerms(needs: 2))
    var statement = try Statement(
      approving: hold,
      by: "alice",
      checkpoint: Scene.checkpoint,
      now: now
    )
    let note = try scene.alice.sign(statement)
    let plain = statement.noteText
    statement.glass = "paged at night"
    let forged = note.description.replacing(plain, with: statement.noteText)
    #expect(forged != note.description)
    #expect(throws: (any Error).self) {
      try scene.store.approve(
        Note(parsing: Array(forged.utf8)),
        approvers: scene.approvers,
        now: now
      )
    }
    #expect(try scene.store.approve(note, approvers: scene.approvers, now: now).state == .pending)
    let alone = try scene.alice.sign(statement)
    #expect(try scene.store.approve(alone, approvers: scene.approvers, now: now).state == .approved)
  }

  @Test func aStatementReadsBackAsItWas() throws {
    let scene = try Scene()
    let hold = try scene.open(Scene.attempt("cat <<E\n\t\"\u{1F4A5}\nE"))
    let statement = try Statement(
      approving: hold,
      by: "alice",
      checkpoint: Scene.checkpoint,
      now: now
    )
    #expect(try Statement(parsing: statement.noteText) == statement)
    for text in ["", "{}\n", statement.noteText + "\n", " " + statement.noteText] {
      #expect(throws: HoldError.self) { try Statement(parsing: text) }
    }
  }

  @Test func anApprovalOfOneHoldDoesNotFitAnother() throws {
    let scene = try Scene()
    let first = try scene.open()
    let note = try scene.note(first)
    try scene.store.approve(note, approvers: scene.approvers, now: now)
    #expect(try scene.release() == Scene.permit)
    let second = try scene.open()
    #expect(throws: HoldError.self) {
      try scene.store.approve(note, approvers: scene.approvers, now: now)
    }
    // Not even by writing into the database.
    try scene.database.run(
      "INSERT INTO hold_approval VALUES(?, 'alice', ?)",
      .text(second.id),
      .text(note.description)
    )
    try scene.database.run("UPDATE hold SET state = 'approved' WHERE id = ?", .text(second.id))
    #expect(throws: HoldError.self) { try scene.release() }
  }

  /// A subagent inherits what is forbidden, and nothing that was released.
  @Test(arguments: [("", "a1"), ("a1", ""), ("a1", "a2")])
  func anApprovalIsForTheAgentThatAsked(asked: String, other: String) throws {
    let scene = try Scene()
    let hold = try scene.open(Scene.attempt(subagent: asked))
    try scene.approve(hold)
    #expect(try scene.release(Scene.attempt(subagent: other)) == "none")
    let own = try scene.open(Scene.attempt(subagent: other))
    #expect(own.id != hold.id)
    #expect(throws: HoldError.self) {
      try scene.store.approve(scene.note(hold), approvers: scene.approvers, now: now)
    }
    #expect(try scene.release(Scene.attempt(subagent: other)) == "pending pending")
    #expect(try scene.release(Scene.attempt(subagent: asked)) == Scene.permit)
    #expect(
      Scene.attempt(subagent: other).binding.differences(from: hold.binding)
        == ["another agent of the session asks"]
    )
  }

  @Test func aStateThatIsOnlyWrittenDownReleasesNothing() throws {
    let scene = try Scene()
    let hold = try scene.open()
    try scene.database.run("UPDATE hold SET state = 'approved'")
    #expect(try scene.release() == "none")
    #expect(try scene.store.hold(hold.id, now: now).state == .expired)
  }

  @Test func anApproverWhoWasRemovedNoLongerCounts() throws {
    let scene = try Scene()
    try scene.approve(scene.open())
    var set = scene.approvers
    let change = ApproverChange(number: 2, origin: "test", removed: ["alice"])
    try set.apply(scene.bob.sign(change))
    #expect(
      Scene.word(try scene.store.release(Scene.attempt(), approvers: set, now: now)) == "none"
    )
  }

  @Test func damagedRowsAreErrors() throws {
    let scene = try Scene()
    _ = try scene.open()
    for sql in [
      "UPDATE hold SET body = '{}'", "UPDATE hold SET state = 'allowed'",
      "UPDATE hold SET body = x'00'", "DELETE FROM hold_clock",
    ] {
      try? scene.database.transaction { () throws(StorageError) in
        try scene.database.run(sql)
        #expect(throws: HoldError.self, "\(sql)") { try scene.release() }
        throw StorageError.busy(path: "")
      }
    }
    #expect(try scene.release() == "pending pending")
  }
}
