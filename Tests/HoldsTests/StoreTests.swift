import Crypto
import Effects
import Holds
import JSON
import Policy
import Storage
import TestSupport
import Testing

@Suite struct StoreTests {
  private let now = Scene.start

  @Test func aReleaseTakesAnApprovalAndIsGoodOnce() throws {
    let scene = try Scene()
    #expect(try scene.release() == "none")
    let hold = try scene.open()
    #expect(hold.state == .pending && hold.id.count == 4 && hold.nonce.count == 32)
    #expect(try scene.open().id == hold.id)
    #expect(try scene.release() == "pending pending")
    #expect(try scene.approve(hold, now: now + 10).state == .approved)
    #expect(try scene.release(now: now + 20) == Scene.permit)
    #expect(try scene.release(now: now + 30) == "spent")
    #expect(try scene.store.hold(hold.id.lowercased(), now: now + 40).state == .consumed)
    #expect(throws: HoldError.settled(id: hold.id, state: .consumed, reason: "")) {
      try scene.approve(hold, now: now + 50)
    }
    let second = try scene.open(now: now + 60)
    #expect(second.id != hold.id && second.nonce != hold.nonce)
  }

  @Test func anApprovalThatCoolsOffCanBeTakenBack() throws {
    let terms = HoldTerms(window: 60_000, coolingOff: 30_000)
    for isRejected in [false, true] {
      let scene = try Scene()
      let hold = try scene.open(terms: terms)
      try scene.approve(hold, now: now)
      #expect(try scene.release(now: now) == "cooling off until 30000")
      #expect(try scene.release(now: now + 20_000) == "cooling off until 30000")
      if isRejected {
        try scene.store.reject(hold.id, by: "alice", now: now + 21_000)
        #expect(try scene.release(now: now + 31_000) == "rejected: rejected by alice")
      } else {
        #expect(try scene.release(now: now + 89_000) == Scene.permit)
        #expect(try scene.release(now: now + 89_500) == "spent")
      }
    }
    let scene = try Scene()
    try scene.approve(try scene.open(terms: terms), now: now)
    #expect(try scene.release(now: now + 90_000) == "none")
  }

  /// Whoever signs sets the time of signing; when it came in counts too.
  @Test func aStatementFromThePastCoolsOffAllTheSame() throws {
    let scene = try Scene()
    let hold = try scene.open(terms: HoldTerms(window: 300_000, coolingOff: 30_000))
    let note = try scene.note(hold, now: now)
    try scene.store.approve(note, approvers: scene.approvers, now: now + 40_000)
    #expect(try scene.release(now: now + 41_000) == "cooling off until 70000")
  }

  @Test func anApprovalCoversNothingElse() throws {
    let scene = try Scene()
    try scene.approve(scene.open())
    #expect(try scene.release(Scene.attempt("rm -rf src2")) == "none")
    #expect(try scene.release(Scene.attempt("true && rm -rf src")) == "none")
    #expect(try scene.release(Scene.attempt(session: "s2")) == "none")
    #expect(try scene.release() == Scene.permit)
  }

  /// Something that is no longer as it was shown.
  struct Change: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let make: @Sendable (inout Binding) -> Void
  }

  @Test(arguments: [
    Change(testDescription: "'/p/src' was changed since the approval") {
      $0.targets["/p/src"] = "1:4:0"
    },
    Change(testDescription: "'/p/new' is a target now, and was not shown") {
      $0.targets["/p/new"] = "1:5"
    },
    Change(testDescription: "'/p/src' is no longer a target") { $0.targets = [:] },
    Change(testDescription: "'/p/a\\u{a}\\u{202e}b' is a target now, and was not shown") {
      $0.targets["/p/a\n\u{202E}b"] = ""
    },
    Change(testDescription: "the directory '/p' was replaced by another") {
      $0.directoryIdentity = "1:7"
    },
    Change(testDescription: "'/bin/rm' is a program that was changed") {
      $0.programs["/bin/rm"] = "1:10"
    },
    Change(testDescription: "'HOME' is a variable that has another value") {
      $0.environment["HOME"] = "/"
    },
    Change(testDescription: "'HOME' is a variable that is no longer set") { $0.environment = [:] },
    Change(testDescription: "the policy was changed") { $0.policy = Digest(of: "x") },
    Change(testDescription: "what was measured is different") { $0.facts = Digest(of: "x") },
    Change(testDescription: "the judgement is different") { $0.judgement = Digest(of: "x") },
  ])
  func aDifferenceIsNamedAndVoidsTheApproval(_ row: Change) throws {
    let scene = try Scene()
    let hold = try scene.open()
    try scene.approve(hold)
    let changed = Scene.attempt(change: row.make)
    #expect(
      try scene.release(changed, now: now + 1) == "void: [\(row.testDescription.debugDescription)]"
    )
    // Not even putting it back helps.
    #expect(try scene.release(now: now + 2) == "none")
    #expect(try scene.store.hold(hold.id, now: now).reason == row.testDescription)
  }

  @Test func aHoldWhoseFactsChangeMakesWayForANewOne() throws {
    let scene = try Scene()
    let hold = try scene.open()
    let changed = Scene.attempt { $0.targets["/p/src"] = "2" }
    #expect(try scene.release(changed) == "none")
    #expect(try scene.store.hold(hold.id, now: now).state == .void)
    #expect(throws: HoldError.self) { try scene.approve(hold) }
  }

  @Test func rejectionWins() throws {
    let scene = try Scene()
    let hold = try scene.open()
    try scene.approve(hold)
    #expect(try scene.store.reject(hold.id, by: "bob", reason: "no", now: now).state == .rejected)
    #expect(try scene.release() == "rejected: rejected by bob: no")
    #expect(throws: HoldError.self) { try scene.approve(hold) }
    #expect(throws: HoldError.self) { try scene.store.reject(hold.id, by: "bob", now: now) }
    #expect(try scene.release(now: hold.expires) == "none")
    #expect(throws: HoldError.unknown(id: "ZZZZ")) {
      try scene.store.reject("ZZZZ", by: "bob", now: now)
    }
  }

  @Test func timeOnlyEnds() throws {
    let scene = try Scene()
    let hold = try scene.open(terms: HoldTerms(waits: 1000, window: 500))
    #expect(try scene.release(now: now + 999) == "pending pending")
    #expect(try scene.release(now: now + 1000) == "none")
    #expect(try scene.store.holds(now: now + 1000) == [])
    #expect(try scene.store.holds(in: [.expired], now: now + 1000).map(\.id) == [hold.id])
    #expect(throws: HoldError.self) { try scene.approve(hold, now: now + 1000) }
    #expect(try scene.store.expire(now: now + 1000).map(\.state) == [.expired])
    #expect(try scene.store.expire(now: now + 1000) == [])

    let second = try scene.open(terms: HoldTerms(waits: 1000, window: 500), now: now + 2000)
    try scene.approve(second, now: now + 2900)
    #expect(try scene.store.holds(now: now + 3399).map(\.state) == [.approved])
    #expect(try scene.store.holds(in: [.expired], now: now + 3400).count == 2)
    #expect(try scene.release(now: now + 3400) == "none")
  }

  @Test func aClockTurnedBackMakesNothingLonger() throws {
    let scene = try Scene()
    let hold = try scene.open()
    try scene.approve(hold, now: now + 10_000)
    #expect(try scene.release(now: now + 5000) == "none")
    #expect(try scene.store.hold(hold.id, now: now).reason == "the clock was turned back")
  }

  @Test func aQuorumTakesDifferentPeople() throws {
    let scene = try Scene()
    let hold = try scene.open(terms: HoldTerms(needs: 2))
    #expect(try scene.approve(hold).state == .pending)
    #expect(try scene.approve(hold, now: now + 5).state == .pending)
    #expect(try scene.release(now: now + 6) == "pending pending")
    // The second may come long after the first.
    let later = now + 1_000_000
    #expect(try scene.approve(hold, by: scene.bob, now: later).state == .approved)
    #expect(try scene.release(now: later + 300_000 - 1) == Scene.permit)
  }

  @Test func signaturesOfOthersDoNotCount() throws {
    let scene = try Scene()
    let hold = try scene.open()
    let mallory = try Scene.person("mallory")
    let impostor = try Scene.person("alice")
    #expect(throws: HoldError.notAnApprover(name: "mallory")) {
      try scene.approve(hold, by: mallory)
    }
    #expect(throws: HoldError.crypto(.unsigned)) { try scene.approve(hold, by: impostor) }
    // A statement in one name under another's signature.
    let statement = try Statement(
      approving: hold,
      by: "bob",
      checkpoint: Scene.checkpoint,
      now: now
    )
    #expect(throws: HoldError.crypto(.unsigned)) {
      try scene.store.approve(
        scene.alice.sign(statement),
        approvers: scene.approvers,
        now: now
      )
    }
    #expect(throws: HoldError.self) {
      try scene.store.approve(
        scene.note(hold),
        approvers: ApproverSet(origin: "test"),
        now: now
      )
    }
    #expect(try scene.release() == "pending pending")
  }

  @Test func whoAsksCannotApprove() throws {
    let scene = try Scene()
    let request = Request(.shell("x"), directory: "/", session: "s", agent: "alice")
    let hold = try scene.open(Attempt(request, binding: Binding(request)))
    #expect(throws: HoldError.ownRequest(name: "alice")) { try scene.approve(hold) }
  }

  @Test func whatCannotBeShownCannotBeApproved() throws {
    let scene = try Scene()
    let long = String(repeating: "x", count: Excerpt.limit + 1)
    let attempt = Scene.attempt(long)
    let hold = try scene.open(attempt)
    #expect(throws: HoldError.tooLong(id: hold.id, length: Excerpt.limit + 1)) {
      try scene.approve(hold)
    }
    #expect(try scene.release(attempt) == "pending pending")
    #expect(hold.request.digest == Digest(of: long))
  }

  @Test func ofManyContendersOneGetsThePermit() throws {
    let scene = try Scene()
    let path = scene.path
    let approvers = scene.approvers
    for round in 0..<5 {
      let now = Scene.start + round * 1000
      try scene.approve(scene.open(now: now), now: now)
      let words = Contenders.run(50) { _ -> String in
        do {
          let own = try Database(path, migrations: Scene.migrations, waiting: 20_000)
          return Scene.word(
            try HoldStore(own).release(Scene.attempt(), approvers: approvers, now: now)
          )
        } catch { return "\(error)" }
      }
      #expect(words.filter { $0 == Scene.permit }.count == 1)
      #expect(words.filter { $0 == "spent" }.count == 49)
    }
  }

  @Test func nothingIsConsumedIfTheCallersTransactionFails() throws {
    let scene = try Scene()
    try scene.approve(scene.open())
    struct Stop: StorageFailure {
      init() {}
      init(_ error: StorageError) {}
    }
    #expect(throws: Stop.self) {
      try scene.database.transaction { () throws(Stop) in
        _ = try? scene.release()
        throw Stop()
      }
    }
    #expect(try scene.release() == Scene.permit)
  }
}
