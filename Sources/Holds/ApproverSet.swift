public import Crypto

/// Who may approve, as the ledger's entries say, and nothing else.
///
/// The set is not stored: it is the result of all signed changes in order. The first change is
/// signed by everybody whom it adds; each later one by as many people as the quorum asks for. A
/// person may have several keys under one name, and counts once.
public struct ApproverSet: Hashable, Sendable {
  /// The keys of those who may approve, each under its owner's name.
  public private(set) var approvers: [NamedKey] = []
  /// The keys of everybody who ever could, for checking old signatures.
  public private(set) var everyone: [NamedKey] = []
  /// How many people have to sign the next change.
  public private(set) var quorum = 0
  /// The names of those who run the agents; what takes a peer's review is never approved by them.
  public private(set) var operators: [String] = []
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
    try expectSignatures(of: note, for: change)
    approvers = try next(change)
    everyone += change.added.filter { !everyone.contains($0) }
    quorum = change.quorum
    operators = change.operators ?? operators
    changes += 1
  }

  /// Makes sure that a change could be made, once enough people have signed it.
  ///
  /// - Throws: ``HoldError/badChange(reason:)``.
  public func expect(_ change: ApproverChange) throws(HoldError) { _ = try next(change) }

  /// Who may approve after a change.
  private func next(_ change: ApproverChange) throws(HoldError) -> [NamedKey] {
    guard change.origin == origin else { throw .badChange(reason: "it is of another ledger") }
    guard change.number == changes + 1 else {
      throw .badChange(reason: "it is number \(change.number), and \(changes + 1) is next")
    }
    let next = approvers.filter { !change.removed.contains($0.name) } + change.added
    guard change.removed.allSatisfy({ name in approvers.contains { $0.name == name } }) else {
      throw .badChange(reason: "it removes somebody who is no approver")
    }
    let people = Set(next.map(\.name))
    guard Set(people.map { $0.lowercased() }).count == people.count,
      Set(next.map(\.key)).count == next.count
    else { throw .badChange(reason: "two approvers would have one name or one key") }
    guard (1...max(1, people.count)).contains(change.quorum), !next.isEmpty else {
      throw .badChange(reason: "its quorum of \(change.quorum) can't be reached")
    }
    if let operators = change.operators, operators.isEmpty || operators.contains("") {
      throw .badChange(reason: "it names nobody who runs the agents")
    }
    return next
  }

  private func expectSignatures(of note: Note, for change: ApproverChange) throws(HoldError) {
    guard !approvers.isEmpty else {
      // The first ones vouch for themselves, each key with its own signature.
      let signers = try Self.signers(of: note, among: change.added)
      guard signers.count == change.added.count else {
        throw .badChange(reason: "\(signers.count) of \(change.added.count) keys have signed it")
      }
      return
    }
    let people = try people(behind: note)
    guard people.count >= quorum else {
      throw .badChange(reason: "\(people.count) of \(quorum) people have signed it")
    }
  }

  /// The names of the approvers who have signed a note, each once.
  ///
  /// - Throws: ``HoldError/crypto(_:)`` if a signature is forged, or none is of an approver.
  public func people(behind note: Note) throws(HoldError) -> Set<String> {
    Set(try Self.signers(of: note, among: approvers).map(\.name))
  }

  /// The names of those who may approve, sorted.
  public var people: [String] { Set(approvers.map(\.name)).sorted() }

  /// Makes sure that a person may review a hold that takes a review by somebody else.
  ///
  /// - Throws: ``HoldError/noOperator(id:)`` or ``HoldError/ownReview(id:name:others:)``.
  public func expectReviewer(_ name: String, of hold: Hold) throws(HoldError) {
    guard hold.isPeer else { return }
    guard !operators.isEmpty else { throw .noOperator(id: hold.id) }
    let running = Set(operators.map { $0.lowercased() })
    guard !running.contains(name.lowercased()) else {
      let others = people.filter { !running.contains($0.lowercased()) }
      throw .ownReview(id: hold.id, name: name, others: others)
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
