import Crypto
import Effects
import Holds
import JSON
import Policy
import Storage
import TestSupport
import Testing

/// A store, an agent's request, and people with open keys.
struct Scene {
  static let start = 1_700_000_000_000
  static let checkpoint = "stoplog.local/test\n3\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n"
  // The ledger's step is not of this module, but the numbering is shared.
  static let migrations = [Migration(1, [])] + HoldTable.migrations

  let folder = TemporaryFolder()
  let database: Database
  let store: HoldStore
  let alice: Approver
  let bob: Approver
  let approvers: ApproverSet
  var path: String { folder.file("db") }

  init() throws {
    database = try Database.create(
      folder.file("db"),
      migrations: Self.migrations,
      waiting: 20_000
    )
    store = HoldStore(database)
    alice = try Self.person("alice")
    bob = try Self.person("bob")
    var set = ApproverSet(origin: "test")
    let change = ApproverChange(number: 1, origin: "test", added: [alice.owner, bob.owner])
    var note = try alice.sign(change)
    try bob.sign(&note)
    try set.apply(note)
    approvers = set
  }

  static func secret(_ text: String) throws -> Secret {
    var bytes = Array(text.utf8)
    return try Secret(moving: &bytes)
  }

  static func person(_ name: String) throws -> Approver {
    try ApproverKey(name: name, passphrase: secret("pw"), cost: .least).unlock(secret("pw"))
  }

  static func attempt(
    _ command: String = "rm -rf src",
    session: String = "s1",
    subagent: String = "",
    change: (inout Binding) -> Void = { _ in }
  ) -> Attempt {
    let request = Request(
      .shell(command),
      directory: "/p",
      session: session,
      agent: "claude",
      subagent: subagent
    )
    var binding = Binding(
      request,
      directoryIdentity: "1:2",
      targets: ["/p/src": "1:3:99"],
      programs: ["/bin/rm": "1:9"],
      environment: ["HOME": "/home/u"]
    )
    change(&binding)
    return Attempt(request, binding: binding, obligations: [.snapshot])
  }

  func open(
    _ attempt: Attempt = attempt(),
    terms: HoldTerms = HoldTerms(),
    now: Int = start
  ) throws -> Hold {
    try store.open(attempt, shown: ["verdict": "hold"], terms: terms, now: now)
  }

  func note(_ hold: Hold, by person: Approver? = nil, now: Int = start) throws -> Note {
    let person = person ?? alice
    return try person.sign(
      Statement(
        approving: hold,
        by: person.owner.name,
        checkpoint: Self.checkpoint,
        now: now
      )
    )
  }

  @discardableResult
  func approve(_ hold: Hold, by person: Approver? = nil, now: Int = start) throws -> Hold {
    try store.approve(note(hold, by: person, now: now), approvers: approvers, now: now)
  }

  /// Makes the call again and gives the answer as a word.
  func release(_ attempt: Attempt = attempt(), now: Int = start) throws -> String {
    Self.word(try store.release(attempt, approvers: approvers, now: now))
  }

  static func word(_ release: consuming Release) -> String {
    switch consume release {
    case .none: "none"
    case .pending(let hold): "pending \(hold.state)"
    case .coolingOff(_, let until): "cooling off until \(until - start)"
    case .rejected(let hold): "rejected: \(hold.reason)"
    case .different(let hold, let differences): "\(hold.state): \(differences)"
    case .spent: "spent"
    case .permit(let permit): "permit \(permit.text) \(permit.obligations.names)"
    }
  }

  static let permit = "permit rm -rf src [\"snapshot\"]"
}
