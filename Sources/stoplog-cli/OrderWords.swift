internal import Effects
internal import JSON
internal import Linux
internal import Policy
internal import Reports
internal import Stoplog

/// Orders and leases in words and as JSON.
enum OrderWords {
  /// An order for a person, in a few lines.
  static func text(_ order: StandingOrder) -> String {
    let end = order.until.map { "until \(Clock.text($0))" } ?? "until an approver lifts it"
    var lines = [
      "\(Visible.line(order.id))  \(order.kind.rawValue)  since \(Clock.text(order.since)) by "
        + "\(Visible.line(order.owner)), \(end)",
      "  \(order.kind.summary)", "  where: \(Visible.line(order.scope.description))",
    ]
    if !order.reason.isEmpty { lines.append("  why: \(Visible.line(order.reason))") }
    return lines.joined(separator: "\n")
  }

  /// An order as JSON: `stoplog.order/1`.
  static func json(_ order: StandingOrder) -> JSONValue {
    var members: [String: JSONValue] = [
      "schema": "stoplog.order/1", "id": .string(order.id), "kind": .string(order.kind.rawValue),
      "owner": .string(order.owner), "reason": .string(order.reason),
      "scope": .string(order.scope.description), "since": .integer(order.since),
    ]
    members["until"] = order.until.map(JSONValue.integer)
    return .object(members)
  }

  /// A lease that is to be signed.
  static func text(_ lease: Lease) -> String {
    let minutes = (lease.until - lease.since) / 60_000
    return words(lease) + "\n  until: \(Clock.text(lease.until)), for \(minutes) minutes"
      + why(lease)
  }

  /// A lease and its uses, in one line.
  static func line(_ account: Leasing.Account) -> String {
    let lease = account.lease
    let state = account.isOpen ? "until \(Clock.text(lease.until))" : "ended"
    let uses =
      account.uses == 0 ? "never used" : "used \(account.uses) time\(account.uses == 1 ? "" : "s")"
    return [
      Visible.line(lease.id), state, uses, actions(lease), Visible.line(lease.resource.description),
      lease.session.map { "session \(Visible.line($0))" } ?? "all sessions",
      Visible.line(lease.reason),
    ].filter { !$0.isEmpty }.joined(separator: "  ")
  }

  /// A lease as JSON: `stoplog.lease/1`.
  static func json(_ account: Leasing.Account) -> JSONValue {
    let lease = account.lease
    var members: [String: JSONValue] = [
      "schema": "stoplog.lease/1", "id": .string(lease.id), "open": .bool(account.isOpen),
      "uses": .integer(account.uses), "reason": .string(lease.reason),
      "actions": .array(lease.actions.map { .string($0.rawValue) }),
      "resource": .string(lease.resource.description), "since": .integer(lease.since),
      "until": .integer(lease.until),
    ]
    members["session"] = lease.session.map(JSONValue.string)
    return .object(members)
  }

  private static func words(_ lease: Lease) -> String {
    let who = lease.session.map { "session \(Visible.line($0))" } ?? "all sessions"
    return "lease for \(who): \(actions(lease)) \(Visible.line(lease.resource.description))"
  }

  private static func why(_ lease: Lease) -> String {
    lease.reason.isEmpty ? "" : "\n  why: \(Visible.line(lease.reason))"
  }

  private static func actions(_ lease: Lease) -> String {
    lease.actions.map(\.rawValue).joined(separator: ",")
  }
}
