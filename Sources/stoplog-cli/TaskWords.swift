internal import Effects
internal import JSON
internal import Linux
internal import Policy
internal import Reports
internal import Stoplog

/// Tasks in words and as JSON.
enum TaskWords {
  /// A task for a person.
  static func text(_ account: Tasking.Account) -> String {
    let task = account.task
    let document = task.document
    var lines = [
      "task \(Visible.line(task.id)), opened \(Clock.text(task.since)) by "
        + Visible.line(task.owner),
      "goal: \(Visible.line(document.goal))",
      "environment: \(document.environment.rawValue)"
        + (document.environment != .development && !task.isSigned ? " (not signed)" : ""),
      "scope: \(scope(document))",
    ]
    if !task.isReadable { lines.append("its record can't be read: every change is held") }
    if !document.mustSurvive.isEmpty { lines.append("must survive:") }
    for (place, item) in document.items.enumerated() {
      let kept = place - document.mustSurvive.count
      if kept == 0 { lines.append("kept until verified:") }
      let measured =
        account.fingerprints.indices.contains(place)
        ? account.fingerprints[place].words : "not measured"
      var line = "  \(Visible.line(item.description)) (\(Visible.line(measured)))"
      if !item.within.isEmpty {
        line += ", in " + item.within.map { Visible.line($0.description) }.joined(separator: ", ")
      }
      if !item.backups.isEmpty {
        line +=
          ", backup: " + item.backups.map { Visible.line($0.description) }.joined(separator: ", ")
      }
      lines.append(line)
      guard kept >= 0 else { continue }
      let state =
        task.released.contains(kept)
        ? "released" : task.verified.contains(kept) ? "verified, not released" : "not verified"
      lines.append("    until: \(Visible.line(document.keep[kept].check)) (\(state))")
    }
    if !document.rollback.isEmpty { lines.append("rollback: \(Visible.line(document.rollback))") }
    for (place, escalation) in document.escalations.enumerated() {
      let id = "\(task.id).\(place + 1)"
      let lease = account.leases.first { $0.lease.id == id }
      let state = lease.map(OrderWords.line) ?? "not signed"
      lines.append("may also: \(Visible.line(escalation.description)) (\(state))")
    }
    if !document.approvers.isEmpty {
      lines.append("loosened by: " + document.approvers.map(Visible.line).joined(separator: ", "))
    }
    return lines.joined(separator: "\n")
  }

  /// The scope in words.
  private static func scope(_ document: TaskDocument) -> String {
    let items = document.scopeItems
    let places = items.isEmpty ? "everywhere" : items.map(Visible.line).joined(separator: ", ")
    let sessions = document.scope.sessions
    return sessions.isEmpty
      ? places : "\(places), for session \(sessions.map(Visible.line).joined(separator: ", "))"
  }

  /// What of the scope was never used, and the scope without it, as a task's file has it.
  static func trimming(_ document: TaskDocument, unused: [String]) -> String {
    var lines = unused.map { "never used: \(Visible.line($0)) in the scope" }
    let rest = document.scopeItems.filter { !unused.contains($0) }
    if rest.isEmpty {
      lines.append("nothing of the scope was used")
    } else {
      lines.append("the scope that was used, for the next such task:")
      lines.append("scope:")
      lines += rest.map { "  - \(JSONValue.string($0).canonical)" }
    }
    return lines.joined(separator: "\n")
  }

  /// The same as JSON: `stoplog.unused/1`.
  static func unused(_ account: Tasking.Account, _ items: [String]) -> JSONValue {
    let all = account.task.document.scopeItems
    return [
      "schema": "stoplog.unused/1", "task": .string(account.task.id),
      "unused": .array(items.map(JSONValue.string)),
      "scope": .array(all.filter { !items.contains($0) }.map(JSONValue.string)),
    ]
  }

  /// A task in one line.
  static func line(_ account: Tasking.Account) -> String {
    let document = account.task.document
    let state = account.isOpen ? "open" : "ended"
    return [
      Visible.line(account.task.id), state, "since \(Clock.text(account.task.since))",
      document.environment.rawValue, "\(document.mustSurvive.count) must survive",
      Visible.line(document.goal),
    ].joined(separator: "  ")
  }

  /// A task as JSON: `stoplog.task/1`.
  static func json(_ account: Tasking.Account) -> JSONValue {
    let task = account.task
    let document = task.document
    return [
      "schema": "stoplog.task/1", "id": .string(task.id), "open": .bool(account.isOpen),
      "owner": .string(task.owner), "since": .integer(task.since),
      "readable": .bool(task.isReadable), "signed": .bool(task.isSigned),
      "goal": .string(document.goal),
      "environment": .string(document.environment.rawValue),
      "scope": .string(scope(document)),
      "items": .array(document.scopeItems.map(JSONValue.string)),
      "rollback": .string(document.rollback),
      "folder": .string(document.folder),
      "approvers": .array(document.approvers.map(JSONValue.string)),
      "mustSurvive": .array(document.mustSurvive.map { .string($0.description) }),
      "fingerprints": .array(account.fingerprints.map(\.json)),
      "keep": .array(
        document.keep.enumerated().map { place, keep in
          [
            "what": .string(keep.item.description), "check": .string(keep.check),
            "verified": .bool(task.verified.contains(place)),
            "released": .bool(task.released.contains(place)),
          ]
        }
      ),
      "escalations": .array(document.escalations.map { .string($0.description) }),
      "leases": .array(account.leases.map { OrderWords.json($0) }),
    ]
  }

  /// What has become of an item, in one line.
  static func line(_ survival: Survival) -> String {
    let item = Visible.line(survival.now.item)
    let now = Visible.line(survival.now.words)
    let before = Visible.line(survival.before.words)
    return switch survival.state {
    case .same: "survived: \(item) (\(now))"
    case .grew: "grew: \(item) (\(before), now \(now))"
    case .changed: "changed: \(item) (\(before), now \(now))"
    case .shrank: "shrank: \(item) (\(before), now \(now))"
    case .collapsed: "COLLAPSED: \(item) (\(before), now \(now))"
    case .stopped: "STOPPED: \(item) (\(before), now \(now))"
    case .gone: "GONE: \(item) (\(before))"
    case .unknown: "NOT KNOWN: \(item) (\(before), now \(now))"
    case .unmeasured: "\(now): \(item)"
    }
  }

  /// The same as JSON: `stoplog.survival/1`.
  static func json(_ survival: Survival, _ task: String) -> JSONValue {
    [
      "schema": "stoplog.survival/1", "task": .string(task), "item": .string(survival.now.item),
      "state": .string(survival.state.rawValue), "before": survival.before.json,
      "now": survival.now.json,
    ]
  }
}
