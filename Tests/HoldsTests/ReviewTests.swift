import Crypto
import Effects
import Holds
import Policy
import Testing

/// Review by somebody else than whoever runs the agent: asked when it is signed, and when it is used.
@Suite struct ReviewTests {
  private let now = Scene.start

  /// The scene's approvers, with those who run the agents.
  private static func approvers(_ scene: Scene, _ operators: [String]?) throws -> ApproverSet {
    var set = scene.approvers
    guard let operators else { return set }
    let change = ApproverChange(number: set.changes + 1, origin: "test", operators: operators)
    try set.apply(try scene.alice.sign(change))
    #expect(try ApproverChange(parsing: change.noteText) == change)
    return set
  }

  /// Who runs the agents, who signs, and what comes of it.
  struct Row: Sendable, CustomTestStringConvertible {
    var operators: [String]?
    var signer: String
    var isPeer = true
    var expected: String
    var testDescription: String { "\(operators ?? []) \(signer) \(isPeer): \(expected)" }
  }

  static let rows = [
    Row(operators: nil, signer: "alice", expected: "nobody has said who does"),
    Row(operators: nil, signer: "alice", isPeer: false, expected: "approved"),
    Row(operators: ["alice"], signer: "alice", expected: "ask bob to run"),
    Row(operators: ["Alice"], signer: "alice", expected: "ask bob to run"),
    Row(operators: ["alice"], signer: "alice", isPeer: false, expected: "approved"),
    Row(operators: ["alice"], signer: "bob", expected: "approved"),
    Row(operators: ["carol"], signer: "alice", expected: "approved"),
    Row(operators: ["alice", "bob"], signer: "bob", expected: "let somebody else join"),
  ]

  @Test(arguments: rows)
  func whoMaySign(_ row: Row) throws {
    let scene = try Scene()
    let approvers = try Self.approvers(scene, row.operators)
    let hold = try scene.open(terms: HoldTerms(isPeer: row.isPeer))
    #expect(try scene.store.hold(hold.id, now: now).isPeer == row.isPeer)
    let signer = row.signer == "bob" ? scene.bob : scene.alice
    var found = ""
    do {
      let note = try scene.note(hold, by: signer)
      found = try scene.store.approve(note, approvers: approvers, now: now).state.rawValue
    } catch let error as HoldError {
      found = error.description
    }
    #expect(found.contains(row.expected), "\(found)")
    let answer = try scene.store.release(Scene.attempt(), approvers: approvers, now: now)
    #expect((Scene.word(answer) == Scene.permit) == (row.expected == "approved"))
  }

  /// A signature that was good isn't any more if its owner runs the agents by now.
  @Test(arguments: [["bob"], ["alice", "bob"], ["alice"]])
  func isAskedWhenItIsUsed(_ operators: [String]) throws {
    let scene = try Scene()
    let hold = try scene.open(terms: HoldTerms(isPeer: true))
    let note = try scene.note(hold, by: scene.bob)
    let before = try Self.approvers(scene, ["alice"])
    #expect(try scene.store.approve(note, approvers: before, now: now).state == .approved)
    let after = try Self.approvers(scene, operators)
    let answer = try scene.store.release(Scene.attempt(), approvers: after, now: now)
    #expect((Scene.word(answer) == Scene.permit) == (operators == ["alice"]))
  }

  /// What is signed says that it takes a review, so that a hold can't lose that on the way.
  @Test func isPartOfWhatIsSigned() throws {
    let scene = try Scene()
    let approvers = try Self.approvers(scene, ["alice"])
    let hold = try scene.open(terms: HoldTerms(isPeer: true))
    var statement = try Statement(
      approving: hold,
      by: "bob",
      checkpoint: Scene.checkpoint,
      now: now
    )
    #expect(try Statement(parsing: statement.noteText) == statement)
    statement.isPeer = false
    let note = try scene.bob.sign(statement)
    #expect(throws: HoldError.self) {
      try scene.store.approve(note, approvers: approvers, now: now)
    }
  }

  /// One who breaks the glass says why; that needs nobody else.
  @Test func glassIsEnough() throws {
    let scene = try Scene()
    let approvers = try Self.approvers(scene, ["alice"])
    let hold = try scene.open(terms: HoldTerms(isPeer: true))
    let statement = try Statement(
      approving: hold,
      by: "alice",
      checkpoint: Scene.checkpoint,
      now: now,
      glass: "paged at night"
    )
    let note = try scene.alice.sign(statement)
    #expect(try scene.store.approve(note, approvers: approvers, now: now).state == .approved)
    let answer = try scene.store.release(Scene.attempt(), approvers: approvers, now: now)
    #expect(Scene.word(answer) == Scene.permit)
  }

  @Test(arguments: [[], [""]])
  func nobodyIsNoAnswer(_ operators: [String]) throws {
    let scene = try Scene()
    #expect(throws: HoldError.self) { try Self.approvers(scene, operators) }
  }
}
