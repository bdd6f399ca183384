public import Crypto
public import Holds
internal import JSON
internal import Ledger
internal import Linux
internal import Storage

/// Changes who may approve: what is proposed waits in the ledger until the quorum has signed it.
public struct Changing {
  private let station: Station

  /// Works on a state folder.
  public init(_ station: Station) { self.station = station }

  /// A change that waits for signatures.
  public struct Proposal: Hashable, Sendable {
    /// What would change.
    public var change: ApproverChange
    /// Who has signed it so far.
    public var signers: [String]
    fileprivate var note: Note
  }

  /// Who may approve now.
  public func approvers() throws(PipelineError) -> ApproverSet { try station.approvers() }

  /// The change that waits; nil if none does.
  ///
  /// A newer proposal takes the place of an older one.
  public func proposal() throws(PipelineError) -> Proposal? {
    let set = try station.approvers()
    var text: String?
    try PipelineError.recording { () throws(LedgerError) in
      try station.ledger.each(Filter(kind: .approver)) { entry in
        if let proposal = entry.body["proposal"]?.string { text = proposal }
        return true
      }
    }
    guard let text else { return nil }
    return try PipelineError.holding { () throws(HoldError) in
      let note = try Self.note(text)
      let change = try ApproverChange(parsing: note.text)
      // One that was made already, or was proposed to another set, is over.
      guard change.number == set.changes + 1, change.origin == set.origin else { return nil }
      let signers = try set.people(behind: note).sorted()
      return Proposal(change: change, signers: signers, note: note)
    }
  }

  /// The next change, which nobody has signed.
  public func next(
    adding added: [NamedKey] = [],
    removing removed: [String] = [],
    quorum: Int? = nil,
    operators: [String]? = nil
  ) throws(PipelineError) -> ApproverChange {
    let set = try station.approvers()
    return ApproverChange(
      number: set.changes + 1,
      origin: set.origin,
      added: added,
      removed: removed,
      quorum: quorum ?? set.quorum,
      operators: operators
    )
  }

  /// Signs a change; it is made as soon as the quorum has signed it, and waits until then.
  ///
  /// - Returns: The proposal that waits now; nil if the change is made.
  /// - Throws: ``PipelineError`` if the signer is no approver, or the change can't be made;
  ///   nothing is recorded then.
  public func sign(
    _ change: ApproverChange,
    as approver: Approver
  ) throws(PipelineError) -> Proposal? {
    try station.database.transaction { () throws(PipelineError) in
      var set = try station.approvers()
      var note: Note
      if let waiting = try proposal(), waiting.change == change {
        note = waiting.note
      } else {
        note = try PipelineError.holding { () throws(HoldError) in
          try Self.unsigned(change.noteText)
        }
      }
      let people = try PipelineError.holding { () throws(HoldError) in
        try approver.sign(&note)
        let people = try set.people(behind: note)
        if people.count >= set.quorum { try set.apply(note) } else { try set.expect(change) }
        return people
      }
      let isMade = set.changes == change.number
      try station.record([
        Draft(
          .approver,
          time: Clock.now,
          agent: "person",
          body: .object([
            isMade ? "note" : "proposal": .string(note.description),
            "by": .string(approver.owner.name), "what": .string(change.description),
          ])
        )
      ])
      return isMade ? nil : Proposal(change: change, signers: people.sorted(), note: note)
    }
  }

  private static func note(_ text: String) throws(HoldError) -> Note {
    do throws(CryptoError) { return try Note(parsing: text.utf8) } catch { throw .crypto(error) }
  }

  private static func unsigned(_ text: String) throws(HoldError) -> Note {
    do throws(CryptoError) { return try Note(text: text) } catch { throw .crypto(error) }
  }
}
