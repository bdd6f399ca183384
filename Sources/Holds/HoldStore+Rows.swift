internal import Crypto
internal import Effects
internal import JSON
internal import Storage

extension HoldStore {
  /// The hold as it is stored, whatever the time.
  func stored(_ id: String) throws(HoldError) -> Hold? {
    try read { () throws(StorageError) in
      try database.first("SELECT \(HoldTable.columns) FROM hold WHERE id = ?", .text(id)) {
        row throws(StorageError) in try HoldTable.hold(row)
      }
    }
  }

  /// The holds that are stored in some states, whatever the time.
  func stored(in states: [Hold.State]) throws(HoldError) -> [Hold] {
    var found: [Hold] = []
    for state in states {
      found += try read { () throws(StorageError) in
        try database.all(
          "SELECT \(HoldTable.columns) FROM hold WHERE state = ?",
          .text(state.rawValue)
        ) { row throws(StorageError) in try HoldTable.hold(row) }
      }
    }
    return found
  }

  /// The holds of the same call, newest first.
  func matching(_ attempt: Attempt, now: Int) throws(HoldError) -> [Hold] {
    let call = Hold.call(session: attempt.request.session, binding: attempt.binding)
    return try read { () throws(StorageError) in
      try database.all(
        """
        SELECT \(HoldTable.columns) FROM hold WHERE call = ?
        ORDER BY created DESC, rowid DESC LIMIT 64
        """,
        .text(call)
      ) { row throws(StorageError) in try HoldTable.hold(row) }
    }.map { Self.looked($0, now: now) }
  }

  /// The hold as it is at a time: its end may have come without anybody writing it down.
  static func looked(_ hold: Hold, now: Int) -> Hold {
    // The last signature is what made it approved, and its window runs from then on.
    let machine = HoldMachine(
      state: hold.state,
      needs: hold.needs,
      expires: hold.expires,
      until: hold.updated &+ hold.coolingOff &+ hold.window
    )
    let state = machine.step(.looked, now: now).state
    guard state != hold.state else { return hold }
    var ended = hold
    ended.state = state
    ended.reason = hold.state == .pending ? "nobody answered in time" : "it was not used in time"
    return ended
  }

  /// Makes a hold that isn't stored yet.
  func draft(
    _ attempt: Attempt,
    shown: JSONValue,
    terms: HoldTerms,
    now: Int
  ) throws(HoldError) -> Hold {
    Hold(
      id: try freeName(),
      nonce: try Self.random(16),
      created: now,
      expires: now &+ terms.waits,
      window: terms.window,
      coolingOff: terms.coolingOff,
      needs: terms.needs,
      isPeer: terms.isPeer,
      session: attempt.request.session,
      agent: attempt.request.agent,
      request: Excerpt(attempt.request.text),
      binding: attempt.binding,
      shown: shown,
      state: .pending,
      updated: now,
      reason: ""
    )
  }

  /// Applies an event without approvals, and stores what follows.
  func move(
    _ hold: Hold,
    _ event: HoldEvent,
    reason: String,
    now: Int
  ) throws(HoldError) -> Hold {
    let machine = HoldMachine(state: hold.state, needs: hold.needs, expires: hold.expires)
    let (state, actions) = machine.step(event, now: now)
    guard !actions.contains(.refuse) || state != hold.state else {
      throw .settled(id: hold.id, state: hold.state, reason: hold.reason)
    }
    try set(hold.id, to: state, from: hold.state, reason: reason, now: now)
    var moved = hold
    moved.state = state
    moved.updated = now
    moved.reason = reason
    return moved
  }

  /// Changes the stored state, if it still is what it was.
  func set(
    _ id: String,
    to state: Hold.State,
    from old: Hold.State,
    reason: String,
    now: Int
  ) throws(HoldError) {
    let changed = try read { () throws(StorageError) in
      try database.run(
        "UPDATE hold SET state = ?, reason = ?, updated = ? WHERE id = ? AND state = ?",
        .text(state.rawValue),
        .text(reason),
        .integer(now),
        .text(id),
        .text(old.rawValue)
      )
    }
    guard changed == 1 else {
      throw .settled(id: id, state: try stored(id)?.state ?? .void, reason: "")
    }
  }

  /// Notes the time; if the clock was turned back, every approval ends.
  ///
  /// Two seconds are let pass, by which clocks are adjusted in daily life.
  func advance(to now: Int) throws(HoldError) {
    try read { () throws(StorageError) in
      let latest = try database.first("SELECT latest FROM hold_clock") { row throws(StorageError) in
        try row.integer(0)
      }
      guard let latest else {
        throw .corrupt(path: "holds", reason: "the time of the last change is missing")
      }
      if now &+ 2000 < latest {
        try database.run(
          "UPDATE hold SET state = 'void', reason = 'the clock was turned back' WHERE state = ?",
          .text(Hold.State.approved.rawValue)
        )
      }
      if now > latest || now &+ 2000 < latest {
        try database.run("UPDATE hold_clock SET latest = ?", .integer(now))
      }
    }
  }

  private func freeName() throws(HoldError) -> String {
    // 20 bits are enough for years of one person's holds; when they fill up, names get longer.
    for length in [4, 4, 4, 5, 5, 6, 7, 8] {
      let id = try Self.crypto { () throws(CryptoError) in try HoldID.random(length: length) }
      if try stored(id) == nil { return id }
    }
    throw .malformed(object: "holds", reason: "no free name was found")
  }

  private static func random(_ count: Int) throws(HoldError) -> String {
    let bytes = try crypto { () throws(CryptoError) in try RandomBytes.make(count) }
    return bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
  }

  static func crypto<Result>(
    _ work: () throws(CryptoError) -> Result
  ) throws(HoldError) -> Result {
    do throws(CryptoError) {
      return try work()
    } catch {
      throw .crypto(error)
    }
  }

  @discardableResult
  func read<Result>(_ work: () throws(StorageError) -> Result) throws(HoldError) -> Result {
    do throws(StorageError) {
      return try work()
    } catch {
      throw .storage(error)
    }
  }
}
