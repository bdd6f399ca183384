public import Crypto

/// Who may approve, as the ledger's entries say, and nothing else.
///
/// The set is not stored: it is the result of all signed changes in order. The first change is
/// signed by everybody whom it adds; each later one by as many as the quorum asks for.
public struct ApproverSet: Hashable, Sendable {
  /// The keys of those who may approve, each under another name.
  public private(set) var approvers: [NamedKey] = []
  /// The keys of everybody who ever could, for checking old signatures.
  public private(set) var everyone: [NamedKey] = []
  /// How many of them have to sign the next change.
  public private(set) var quorum = 0
  /// How many changes there have been.
  public private(set) var changes = 0
  /// The ledger that the set belongs to.
  public let origin: String

  /// Starts without anybody, for a ledger.
  public init(origin: String) {
    self.origin = origin
  }

  /// Follows all changes of a ledger, given as the texts of their notes.
  ///
  /// - Throws: ``HoldError`` at the first change that is not allowed; nobody may approve then.
  public init(origin: String, notes: [String]) throws(HoldError) {
    self.init(origin: origin)
    for text in notes { try apply(try Self.note(text)) }
  }

  static func note(_ text: String) throws(HoldError) -> Note {
    do throws(CryptoError) {
      return try Note(parsing: text.utf8)
    } catch {
      throw .crypto(error)
    }
  }

  /// Follows one change.
  ///
  /// - Throws: ``HoldError/badChange(reason:)`` or ``HoldError/crypto(_:)``; the set is unchanged.
  public mutating func apply(_ note: Note) throws(HoldError) {
    let change = try ApproverChange(parsing: note.text)
    guard change.origin == origin else { throw .badChange(reason: "it is of another ledger") }
    guard change.number == changes + 1 else {
      throw .badChange(reason: "it is number \(change.number), and \(changes + 1) is next")
    }
    try expectSignatures(of: note, for: change)
    let next = approvers.filter { !change.removed.contains($0.name) } + change.added
    guard change.removed.allSatisfy({ name in approvers.contains { $0.name == name } }) else {
      throw .badChange(reason: "it removes somebody who is no approver")
    }
    guard Set(next.map { $0.name.lowercased() }).count == next.count,
      Set(next.map(\.key)).count == next.count
    else { throw .badChange(reason: "two approvers would have one name or one key") }
    guard (1...max(1, next.count)).contains(change.quorum), !next.isEmpty else {
      throw .badChange(reason: "its quorum of \(change.quorum) can't be reached")
    }
    approvers = next
    everyone += change.added.filter { !everyone.contains($0) }
    quorum = change.quorum
    changes += 1
  }

  private func expectSignatures(of note: Note, for change: ApproverChange) throws(HoldError) {
    let known = approvers.isEmpty ? change.added : approvers
    let needed = approvers.isEmpty ? change.added.count : quorum
    let signers = try Self.signers(of: note, among: known)
    guard Set(signers.map(\.name)).count >= needed else {
      throw .badChange(reason: "\(signers.count) of \(needed) have signed it")
    }
  }

  /// Who of the known has signed a note.
  static func signers(of note: Note, among known: [NamedKey]) throws(HoldError) -> [NamedKey] {
    do throws(CryptoError) {
      return try note.verify(with: known)
    } catch {
      throw .crypto(error)
    }
  }
}

extension ApproverSet {
  /// Follows one change, given as the text of its note.
  ///
  /// - Throws: ``HoldError``; the set is unchanged.
  public mutating func follow(_ text: String) throws(HoldError) {
    try apply(try Self.note(text))
  }
}
