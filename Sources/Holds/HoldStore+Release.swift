internal import Crypto
internal import Effects
internal import Storage

extension HoldStore {
  /// Decides about a request that a rule holds, each time that the agent makes it.
  ///
  /// If it was approved, everything is compared with what was signed, and the approval is consumed
  /// in this transaction: of any number of processes that try, one gets the permit.
  ///
  /// - Parameters:
  ///   - attempt: The request, resolved and measured just now.
  ///   - approvers: Who may approve, from the ledger.
  ///   - now: The time, in milliseconds since 1970.
  /// - Returns: The permit, or why there is none. Inside a transaction of the caller the permit is
  ///   worth something only once that one is done.
  /// - Throws: ``HoldError``; the request must not run then.
  public func release(
    _ attempt: Attempt,
    approvers: ApproverSet,
    now: Int
  ) throws(HoldError) -> Release {
    try database.transaction { () throws(HoldError) in
      try advance(to: now)
      let holds = try matching(attempt, now: now)
      if let hold = holds.first(where: { $0.state == .rejected && now < $0.expires }) {
        return .rejected(hold)
      }
      for hold in holds where hold.state == .approved {
        let statements = try valid(hold, approvers: approvers, now: now)
        guard Self.isEnough(statements, for: hold), now < Self.end(of: statements, hold) else {
          let reason = "its signatures are no longer good"
          try set(hold.id, to: .expired, from: .approved, reason: reason, now: now)
          continue
        }
        // By what was signed, and by when it came in, since who signs sets the time of signing.
        let start = max(
          statements.map(\.notBefore).max() ?? .max,
          hold.coolingOff == 0 ? .min : hold.updated &+ hold.coolingOff
        )
        guard now &+ Self.drift >= start else { return .coolingOff(hold, until: start) }
        return try use(hold, attempt, statements, now: now)
      }
      return try waiting(attempt, holds, now: now)
    }
  }

  /// Ends a hold whose place another one has taken.
  ///
  /// - Throws: ``HoldError/settled(id:state:reason:)`` if it has ended already.
  public func supersede(_ id: String, reason: String, now: Int) throws(HoldError) {
    try database.transaction { () throws(HoldError) in
      try advance(to: now)
      let hold = try self.hold(id, now: now)
      _ = try move(hold, .attempted(differs: true), reason: reason, now: now)
    }
  }

  /// By how much two machines' clocks may differ, in milliseconds.
  static let drift = 2000

  /// When the approval ends: a window after the last signature, or earlier if one says so.
  private static func end(of statements: [Statement], _ hold: Hold) -> Int {
    let signed = statements.map(\.notBefore).max() ?? 0
    return min(signed &+ hold.window, statements.map(\.notAfter).min() ?? 0)
  }

  private func use(
    _ hold: Hold,
    _ attempt: Attempt,
    _ statements: [Statement],
    now: Int
  ) throws(HoldError) -> Release {
    // What counts is what was signed, not what is stored about it.
    var found = statements.flatMap { attempt.binding.differences(from: $0.binding) }
    if statements.contains(where: { $0.session != attempt.request.session }) {
      found.append("the session is another one")
    }
    var differences: [String] = []
    for text in found where !differences.contains(text) { differences.append(text) }
    let machine = HoldMachine(
      state: hold.state,
      needs: hold.needs,
      expires: hold.expires,
      until: Self.end(of: statements, hold)
    )
    let (state, actions) = machine.step(.attempted(differs: !differences.isEmpty), now: now)
    let reason = differences.joined(separator: "; ")
    try set(hold.id, to: state, from: hold.state, reason: reason, now: now)
    var moved = hold
    moved.state = state
    moved.updated = now
    moved.reason = reason
    guard actions.contains(.givePermit), differences.isEmpty else {
      return .different(moved, differences: differences)
    }
    return .permit(Permit(attempt.request, obligations: attempt.obligations, hold: hold.id))
  }

  private func waiting(
    _ attempt: Attempt,
    _ holds: [Hold],
    now: Int
  ) throws(HoldError) -> Release {
    for hold in holds where hold.state == .pending {
      let differences = attempt.binding.differences(from: hold.binding)
      if differences.isEmpty { return .pending(hold) }
      // What people see of it is out of date: a new hold takes its place.
      _ = try move(
        hold,
        .attempted(differs: true),
        reason: differences.joined(separator: "; "),
        now: now
      )
    }
    if let hold = holds.first, hold.state == .consumed { return .spent(hold) }
    return .none
  }
}
