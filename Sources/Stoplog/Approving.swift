public import Crypto
public import Holds
internal import JSON
internal import Ledger
internal import Linux
internal import Storage

/// What a person decides about holds: each decision and its record happen together or not at all.
public struct Approving {
  let station: Station

  /// Works on a state folder.
  public init(_ station: Station) { self.station = station }

  /// The holds, oldest first; those whose time is up are ended and recorded before.
  ///
  /// - Parameter all: Whether those that have ended are given too.
  public func holds(all: Bool = false) throws(PipelineError) -> [Hold] {
    try endOverdue()
    return try PipelineError.holding { () throws(HoldError) in
      try station.holds.holds(
        in: all ? Hold.State.allCases : [.pending, .approved],
        now: Clock.now
      )
    }
  }

  /// The keys of those who may approve.
  public func approvers() throws(PipelineError) -> [NamedKey] { try station.approvers().approvers }

  /// The hold that a person names; who has approved it so far.
  public func hold(_ typed: String) throws(PipelineError) -> (hold: Hold, signers: [String]) {
    try endOverdue()
    return try PipelineError.holding { () throws(HoldError) in
      let hold = try station.holds.hold(typed, now: Clock.now)
      var signers: [String] = []
      for note in try station.holds.approvals(of: hold.id) {
        signers.append(try Statement(parsing: note.text).approver)
      }
      return (hold, signers)
    }
  }

  /// The key in a file.
  ///
  /// - Parameter file: The file; nil for the one in the state folder.
  /// - Throws: ``PipelineError/noKey(path:)`` if there is none.
  public func key(in file: String? = nil) throws(PipelineError) -> ApproverKey {
    let path = file ?? station.keyFile
    guard let key = try KeyMaking.key(in: path) else { throw .noKey(path: path) }
    return key
  }

  /// Says whether a hold could be approved with a key, before anybody is asked for a passphrase.
  ///
  /// - Parameters:
  ///   - hold: The hold.
  ///   - owner: Whose key it is.
  ///   - glass: Whether the glass is broken for it, so that it takes nobody else.
  public func expectOpen(
    _ hold: Hold,
    for owner: NamedKey,
    glass: Bool = false
  ) throws(PipelineError) {
    guard hold.state == .pending else {
      throw .hold(.settled(id: hold.id, state: hold.state, reason: hold.reason))
    }
    guard hold.binding.kind != "unreadable" else { throw .unreadable(hold: hold.id) }
    guard hold.request.isWhole else {
      throw .hold(.tooLong(id: hold.id, length: hold.request.length))
    }
    let approvers = try station.approvers()
    guard approvers.approvers.contains(owner) else {
      throw .hold(.notAnApprover(name: owner.name))
    }
    guard !glass else { return }
    try PipelineError.holding { () throws(HoldError) in
      try approvers.expectReviewer(owner.name, of: hold)
    }
  }

  /// Opens a key; a passphrase that doesn't open it is put on record.
  ///
  /// - Parameter what: What the key is wanted for, such as `hold 7K3Q`.
  public func unlock(
    _ key: ApproverKey,
    _ passphrase: Secret,
    for what: String
  ) throws(PipelineError) -> Approver {
    do throws(HoldError) {
      return try key.unlock(passphrase)
    } catch .crypto(.wrongPassphrase(let name)) {
      let text = "the passphrase for the key of \(name) was wrong"
      try station.record([
        Draft(.alarm, time: Clock.now, body: ["for": .string(what), "text": .string(text)])
      ])
      throw .hold(.crypto(.wrongPassphrase(name: name)))
    } catch {
      throw .hold(error)
    }
  }

  /// What a person has to sign to approve a hold exactly as it was shown.
  ///
  /// It covers the hold, what was shown of it, and the ledger's checkpoint.
  ///
  /// - Parameters:
  ///   - hold: The hold.
  ///   - name: Who signs.
  ///   - glass: Why one person is to be enough; empty in an ordinary approval.
  public func statement(
    of hold: Hold,
    by name: String,
    glass: String = ""
  ) throws(PipelineError) -> Statement {
    let checkpoint = try PipelineError.recording { () throws(LedgerError) in
      try station.ledger.checkpoint()
    }
    return try PipelineError.holding { () throws(HoldError) in
      try Statement(
        approving: hold,
        by: name,
        checkpoint: checkpoint.text,
        now: Clock.now,
        glass: glass
      )
    }
  }

  /// Approves a hold exactly as it was shown.
  ///
  /// - Parameters:
  ///   - hold: The hold.
  ///   - approver: Who signs.
  ///   - statement: What is signed; nil for one of this moment.
  /// - Returns: The hold, which is approved once enough different people have signed.
  /// - Throws: ``PipelineError``; the hold is then as it was, and nothing is recorded.
  @discardableResult
  public func approve(
    _ hold: Hold,
    as approver: Approver,
    statement: Statement? = nil
  ) throws(PipelineError) -> Hold {
    let now = Clock.now
    guard hold.binding.kind != "unreadable" else { throw .unreadable(hold: hold.id) }
    return try station.database.transaction { () throws(PipelineError) in
      let made = try self.statement(of: hold, by: approver.owner.name)
      let statement = statement ?? made
      let approvers = try station.approvers()
      let (approved, note) = try PipelineError.holding { () throws(HoldError) in
        let note = try approver.sign(statement)
        return (try station.holds.approve(note, approvers: approvers, now: now), note)
      }
      try station.record([
        Draft(
          .approval,
          time: now,
          body: [
            "hold": .string(hold.id), "by": .string(approver.owner.name),
            "note": .string(note.description), "state": .string(approved.state.rawValue),
          ]
        )
      ])
      // However it was signed: who breaks the glass opens an incident.
      if !statement.glass.isEmpty { try Incidents.open(hold, statement, station) }
      return approved
    }
  }

  /// Says no to a hold, which is final.
  ///
  /// - Parameters:
  ///   - typed: The hold's name, as a person typed it.
  ///   - name: Who says so; no key is needed.
  ///   - reason: Why; the agent is told.
  @discardableResult
  public func reject(
    _ typed: String,
    by name: String,
    reason: String = ""
  ) throws(PipelineError) -> Hold {
    let now = Clock.now
    return try station.database.transaction { () throws(PipelineError) in
      let hold = try PipelineError.holding { () throws(HoldError) in
        let hold = try station.holds.hold(typed, now: now)
        return try station.holds.reject(hold.id, by: name, reason: reason, now: now)
      }
      try station.record([
        Draft(
          .rejection,
          time: now,
          body: ["hold": .string(hold.id), "by": .string(name), "reason": .string(reason)]
        )
      ])
      return hold
    }
  }

  /// Ends every hold whose time is up, and records it.
  private func endOverdue() throws(PipelineError) {
    let now = Clock.now
    try station.database.transaction { () throws(PipelineError) in
      let ended = try PipelineError.holding { () throws(HoldError) in
        try station.holds.expire(now: now)
      }
      guard !ended.isEmpty else { return }
      try station.record(
        ended.map { hold in
          Draft(
            .expiry,
            time: now,
            session: hold.session,
            agent: hold.agent,
            body: ["hold": .string(hold.id), "reason": .string(hold.reason)]
          )
        }
      )
    }
  }
}
