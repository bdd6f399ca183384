internal import Crypto
internal import Holds
internal import JSON
internal import Ledger
internal import Policy

extension Entry {
  /// Whether it only says that a task was opened.
  var announcesTask: Bool { kind == .order && body["task"] != nil }
}

/// A task as the ledger's entries say, in their order.
struct TaskState: Sendable {
  var task: OpenTask
  /// The entry that has opened it.
  var entry: Entry
  var isEnded = false
  /// The entries of the checks that have passed, by the place of what is kept.
  var checks: [Int: Int] = [:]

  /// What is signed about it: its name, and the very entry that has opened it.
  ///
  /// - Parameters:
  ///   - purpose: What the signature is for.
  ///   - more: What else is signed.
  func mandate(
    _ purpose: String,
    origin: String,
    _ more: [String: JSONValue] = [:]
  ) -> Mandate {
    var subject = more
    subject["entry"] = .integer(entry.index)
    subject["task"] = .string(task.id)
    subject["sha256"] = .string(Digest(of: entry.json.canonical).hex)
    return Mandate(purpose, origin: origin, subject: .object(subject))
  }

  /// The purposes of mandates about tasks.
  static let ending = "task-end"
  static let releasing = "task-release"
  static let escalating = "task-escalation"

  /// What is signed so that something isn't kept any more; nil if its check hasn't passed.
  func release(_ place: Int, origin: String) -> Mandate? {
    checks[place].map { check in
      mandate(
        Self.releasing,
        origin: origin,
        [
          "check": .integer(check), "place": .integer(place),
          "what": .string(task.document.keep[place].item.description),
        ]
      )
    }
  }

  /// What of its escalations is signed from one moment to another.
  func leases(since: Int, until: Int) -> [Lease] {
    let sessions = task.document.scope.sessions
    return task.document.escalations.enumerated().map { place, escalation in
      Lease(
        id: "\(task.id).\(place + 1)",
        actions: escalation.actions,
        resource: escalation.resource,
        session: sessions.count == 1 ? sessions[0] : nil,
        reason: task.document.goal,
        since: since,
        until: until
      )
    }
  }
}
