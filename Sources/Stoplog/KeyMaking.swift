internal import Agents
public import Crypto
public import Holds
internal import JSON
internal import Ledger
internal import Linux
internal import Storage

/// Makes the key with which a person approves, and puts its owner on record.
///
/// A key that is there is never replaced, and an owner is recorded once.
public struct KeyMaking {
  /// The fewest bytes of a passphrase.
  public static let shortest = 8

  /// What there was to do.
  public enum Outcome: Hashable, Sendable {
    /// A key was made, and its owner recorded.
    case made(NamedKey)
    /// The key was there, and its owner is on record now.
    case recorded(NamedKey)
    /// Everything was there already.
    case present(NamedKey)
  }

  private let station: Station

  /// Works on a state folder.
  public init(_ station: Station) { self.station = station }

  /// The key in the state folder; nil if there is none.
  ///
  /// - Throws: ``PipelineError`` for a file that can't be read or that is no key.
  public func key() throws(PipelineError) -> ApproverKey? { try Self.key(in: station.keyFile) }

  /// The key in a file; nil if there is none.
  static func key(in path: String) throws(PipelineError) -> ApproverKey? {
    let bytes = try PipelineError.filing { () throws(SystemError) in
      try File.read(path, limit: SealedKey.limit)
    }
    guard let bytes else { return nil }
    return try PipelineError.holding { () throws(HoldError) in try ApproverKey(parsing: bytes) }
  }

  /// The owner of the key, if it is there and the owner may approve; nil if that is still to do.
  ///
  /// - Throws: ``PipelineError/foreignKey(path:approvers:)`` if others approve in this ledger.
  public func owner() throws(PipelineError) -> NamedKey? {
    let approvers = try station.approvers().approvers
    guard !approvers.isEmpty else { return nil }
    guard let owner = try key()?.owner, approvers.contains(owner) else {
      throw .foreignKey(path: station.keyFile, approvers: approvers.map(\.name))
    }
    return owner
  }

  /// Makes the key if there is none, and records its owner if that is still to do.
  ///
  /// - Parameters:
  ///   - name: The owner's name, for a new key.
  ///   - passphrase: What the key is sealed with, or opened with if it is there.
  ///   - cost: What it costs to try a passphrase; less than the standard is for tests only.
  /// - Throws: ``PipelineError``; if somebody else approves in this ledger already, or the name is
  ///   that of an agent, nothing is made.
  public func make(
    name: String,
    passphrase: Secret,
    cost: SealingCost = .standard
  ) throws(PipelineError) -> Outcome {
    if let owner = try owner() { return .present(owner) }
    let there = try key()
    let key: ApproverKey
    if let there {
      key = there
    } else {
      key = try Self.newKey(name, passphrase, cost, in: station.keyFile)
    }
    let approver = try PipelineError.holding { () throws(HoldError) in try key.unlock(passphrase) }
    try record(approver)
    return there == nil ? .made(approver.owner) : .recorded(approver.owner)
  }

  /// Makes a key in a new file, for somebody who isn't an approver yet.
  ///
  /// - Throws: ``PipelineError`` if the file is there, the name is that of an agent, or the
  ///   passphrase is too short; nothing is made then.
  @discardableResult
  public static func newKey(
    _ name: String,
    _ passphrase: Secret,
    _ cost: SealingCost = .standard,
    in path: String
  ) throws(PipelineError) -> ApproverKey {
    // Nobody can approve what carries their own name, so such a key would be of no use.
    guard !(["exec", "person", "terminal", Judged.byHand] + Agent.all.map(\.name)).contains(name)
    else {
      throw .hold(.ownRequest(name: name))
    }
    guard passphrase.count >= Self.shortest else { throw .shortPassphrase(Self.shortest) }
    let key = try PipelineError.holding { () throws(HoldError) in
      try ApproverKey(name: name, passphrase: passphrase, cost: cost)
    }
    try PipelineError.filing { () throws(SystemError) in
      try File.create(path, with: key.sealed.text.utf8)
    }
    return key
  }

  /// Records the owner, if nobody was faster.
  private func record(_ approver: Approver) throws(PipelineError) {
    try station.database.transaction { () throws(PipelineError) in
      var set = try station.approvers()
      let change = ApproverChange(
        number: set.changes + 1,
        origin: set.origin,
        added: [approver.owner]
      )
      let note = try PipelineError.holding { () throws(HoldError) in
        let note = try approver.sign(change)
        try set.apply(note)
        return note
      }
      try station.record([
        Draft(
          .approver,
          time: Clock.now,
          body: ["note": .string(note.description), "added": .string(approver.owner.name)]
        )
      ])
    }
  }
}
