public import Crypto
public import JSON
public import Storage

/// All holds of this machine, with their approvals.
///
/// Every call is one transaction, or part of the caller's, so that the ledger's entry about it
/// happens together with it or not at all. It is a value around the database, and as such belongs
/// to one thread at a time.
public struct HoldStore {
  let database: Database

  /// Uses the holds of a database.
  public init(_ database: Database) {
    self.database = database
  }

  /// Opens a hold for an attempt.
  ///
  /// - Parameters:
  ///   - attempt: What wants to run.
  ///   - shown: What people are shown about it.
  ///   - terms: How long it waits, and what it takes to release it.
  ///   - now: The time, in milliseconds since 1970.
  /// - Returns: The hold; one that waits already for the very same thing is given again.
  /// - Throws: ``HoldError``; the request must not run then either.
  public func open(
    _ attempt: Attempt,
    shown: JSONValue,
    terms: HoldTerms = HoldTerms(),
    now: Int
  ) throws(HoldError) -> Hold {
    try database.transaction { () throws(HoldError) in
      try advance(to: now)
      for hold in try matching(attempt, now: now)
      where hold.state == .pending && hold.binding == attempt.binding { return hold }
      let hold = try draft(attempt, shown: shown, terms: terms, now: now)
      try read { () throws(StorageError) in
        try database.run(
          "INSERT INTO hold VALUES(?, ?, ?, ?, ?, '', ?)",
          .text(hold.id),
          .text(Hold.call(session: hold.session, binding: hold.binding)),
          .text(hold.state.rawValue),
          .integer(now),
          .integer(now),
          .text(hold.body.canonical)
        )
      }
      return hold
    }
  }

  /// The hold of a name, as a person typed it.
  ///
  /// - Throws: ``HoldError/unknown(id:)`` if there is none.
  public func hold(_ typed: String, now: Int) throws(HoldError) -> Hold {
    guard let id = HoldID.reading(typed), let hold = try stored(id) else {
      throw .unknown(id: typed)
    }
    return Self.looked(hold, now: now)
  }

  /// All holds that are in one of some states, oldest first.
  public func holds(
    in states: [Hold.State] = [.pending, .approved],
    now: Int
  ) throws(HoldError) -> [Hold] {
    // One that is stored as open may have ended by time.
    let open: [Hold.State] = states.contains(.expired) ? [.pending, .approved] : []
    return try stored(in: states + open.filter { !states.contains($0) })
      .map { Self.looked($0, now: now) }
      .filter { states.contains($0.state) }
      .sorted { ($0.created, $0.id) < ($1.created, $1.id) }
  }

  /// The signed notes under a hold, in the order of the approvers' names.
  public func approvals(of id: String) throws(HoldError) -> [Note] {
    let texts = try read { () throws(StorageError) in
      try database.all(
        "SELECT note FROM hold_approval WHERE hold = ? ORDER BY approver",
        .text(id)
      ) { row throws(StorageError) in try row.text(0) }
    }
    var notes: [Note] = []
    for text in texts { notes.append(try ApproverSet.note(text)) }
    return notes
  }

  /// Random bytes of this store, with which secrets are hashed, so that their digests tell nothing
  /// to whoever reads a statement elsewhere.
  public func salt() throws(HoldError) -> [UInt8] {
    let salt = try read { () throws(StorageError) in
      try database.first("SELECT value FROM hold_salt") { row throws(StorageError) in
        try row.blob(0)
      }
    }
    guard let salt, salt.count == 32 else {
      throw .storage(.corrupt(path: "holds", reason: "the salt is missing"))
    }
    return salt
  }

  /// Says no to a hold, which is final; whoever says so needs no key.
  ///
  /// - Throws: ``HoldError/settled(id:state:reason:)`` if it has ended already.
  @discardableResult
  public func reject(
    _ id: String,
    by name: String,
    reason: String = "",
    now: Int
  ) throws(HoldError) -> Hold {
    try database.transaction { () throws(HoldError) in
      try advance(to: now)
      let hold = try self.hold(id, now: now)
      let why = "rejected by \(name)" + (reason.isEmpty ? "" : ": \(reason)")
      return try move(hold, .rejected, reason: why, now: now)
    }
  }

  /// Ends every hold whose time is up.
  ///
  /// - Returns: Those that ended by this call, to be recorded.
  public func expire(now: Int) throws(HoldError) -> [Hold] {
    try database.transaction { () throws(HoldError) in
      try advance(to: now)
      var ended: [Hold] = []
      for hold in try stored(in: [.pending, .approved]) {
        let looked = Self.looked(hold, now: now)
        guard looked.state != hold.state else { continue }
        try set(hold.id, to: looked.state, from: hold.state, reason: looked.reason, now: now)
        ended.append(looked)
      }
      return ended
    }
  }
}
