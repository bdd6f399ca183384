public import Crypto
internal import Storage

extension HoldStore {
  /// Takes an approval: one person's signature over the hold.
  ///
  /// - Parameters:
  ///   - note: The signed ``Statement``.
  ///   - approvers: Who may approve, from the ledger.
  ///   - now: The time, in milliseconds since 1970.
  /// - Returns: The hold, which is approved once enough different people have signed.
  /// - Throws: ``HoldError`` if anything in the statement is not exactly as the hold says; the hold
  ///   is then as it was.
  @discardableResult
  public func approve(
    _ note: Note,
    approvers: ApproverSet,
    now: Int
  ) throws(HoldError) -> Hold {
    let statement = try Statement(parsing: note.text)
    try Self.expectSigner(of: note, statement, approvers)
    return try database.transaction { () throws(HoldError) in
      try advance(to: now)
      var hold = try self.hold(statement.hold, now: now)
      guard hold.state == .pending else {
        throw .settled(id: hold.id, state: hold.state, reason: hold.reason)
      }
      try Self.expect(statement, of: hold, now: now)
      try Self.expectReviewer(statement, of: hold, approvers)
      try read { () throws(StorageError) in
        // Somebody who signs again replaces the own signature, and still counts once.
        try database.run(
          "INSERT OR REPLACE INTO hold_approval VALUES(?, ?, ?)",
          .text(hold.id),
          .text(statement.approver),
          .text(note.description)
        )
      }
      let statements = try valid(hold, approvers: approvers, now: now)
      let people = Self.isEnough(statements, for: hold) ? hold.needs : 0
      let machine = HoldMachine(state: hold.state, needs: hold.needs, expires: hold.expires)
      let (state, _) = machine.step(.approved(people: people), now: now)
      if state != hold.state { try set(hold.id, to: state, from: hold.state, reason: "", now: now) }
      hold.state = state
      hold.updated = now
      return hold
    }
  }

  /// Whether so many people have signed as the hold asks for, or one who says why that is enough.
  static func isEnough(_ statements: [Statement], for hold: Hold) -> Bool {
    statements.count >= hold.needs || statements.contains { !$0.glass.isEmpty }
  }

  /// The statements under a hold that are worth something now, one for each person.
  ///
  /// Nothing that is stored is believed: signatures, names and contents are all checked again.
  func valid(
    _ hold: Hold,
    approvers: ApproverSet,
    now: Int
  ) throws(HoldError) -> [Statement] {
    var statements: [Statement] = []
    for note in try approvals(of: hold.id) {
      let statement = try Statement(parsing: note.text)
      do throws(HoldError) {
        try Self.expectSigner(of: note, statement, approvers)
        try Self.expect(statement, of: hold, now: now)
        try Self.expectReviewer(statement, of: hold, approvers)
      } catch .outOfTime, .notAnApprover, .crypto(.unsigned), .noOperator, .ownReview {
        // Too old, of somebody who is no approver any more, or who runs the agents by now: not
        // counted. Forged ones throw.
        continue
      }
      if !statements.contains(where: { $0.approver == statement.approver }) {
        statements.append(statement)
      }
    }
    return statements
  }

  /// One who breaks the glass says why, and everybody is told.
  private static func expectReviewer(
    _ statement: Statement,
    of hold: Hold,
    _ approvers: ApproverSet
  ) throws(HoldError) {
    if statement.glass.isEmpty { try approvers.expectReviewer(statement.approver, of: hold) }
  }

  private static func expectSigner(
    of note: Note,
    _ statement: Statement,
    _ approvers: ApproverSet
  ) throws(HoldError) {
    let known = approvers.approvers.filter { $0.name == statement.approver }
    guard !known.isEmpty else { throw .notAnApprover(name: statement.approver) }
    _ = try ApproverSet.signers(of: note, among: known)
    guard statement.approver != statement.agent, statement.approver != statement.session else {
      throw .ownRequest(name: statement.approver)
    }
  }

  /// Compares a statement with the one that the hold itself would give.
  private static func expect(
    _ statement: Statement,
    of hold: Hold,
    now: Int
  ) throws(HoldError) {
    let expected = try Statement(
      approving: hold,
      by: statement.approver,
      checkpoint: statement.checkpoint,
      now: statement.notBefore &- hold.coolingOff,
      glass: statement.glass
    )
    guard statement.hold == hold.id, statement.nonce == hold.nonce else {
      throw .mismatch(id: hold.id, what: "the hold's number")
    }
    guard statement.text == expected.text, statement.text.utf8.elementsEqual(expected.text.utf8),
      Digest(of: statement.text) == statement.binding.request
    else { throw .mismatch(id: hold.id, what: "the request") }
    if let difference = expected.binding.differences(from: statement.binding).first {
      throw .mismatch(id: hold.id, what: "what it is bound to (\(difference))")
    }
    guard statement.notAfter > statement.notBefore, statement.notAfter <= expected.notAfter else {
      throw .mismatch(id: hold.id, what: "the time that it is good for")
    }
    guard statement.noteText == with(expected, until: statement.notAfter).noteText else {
      throw .mismatch(id: hold.id, what: "the session, what was shown, or the number of people")
    }
    // Two machines' clocks may differ by a little.
    guard now &+ drift >= statement.notBefore &- hold.coolingOff else {
      throw .outOfTime(id: hold.id, reason: "it was signed in the future")
    }
    guard now < statement.notAfter else {
      throw .outOfTime(id: hold.id, reason: "its time is up")
    }
  }

  private static func with(_ statement: Statement, until: Int) -> Statement {
    var statement = statement
    statement.notAfter = until
    return statement
  }
}
