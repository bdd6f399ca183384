internal import Crypto
internal import Effects
public import Holds
internal import JSON
internal import Ledger
internal import Linux
public import Policy
internal import Storage

/// Tasks as people open, check and end them: each decision and its record happen together or not at
/// all.
public struct Tasking {
  /// Where it works.
  public let station: Station
  /// The variables by which clients find the servers of what is measured.
  private let environment: [String: String]

  /// What knows of services.
  private let systemd: Systemd

  /// Works on a state folder.
  public init(
    _ station: Station,
    environment: [String: String] = [:],
    systemd: Systemd = Systemd()
  ) {
    self.station = station
    self.systemd = systemd
    self.environment = environment
  }

  /// A task, open or ended.
  public struct Account: Sendable {
    /// The task.
    public var task: OpenTask
    /// Whether it is open.
    public var isOpen: Bool
    /// What of it is signed and counts now, or has counted.
    public var leases: [Leasing.Account]
    /// What its items were like when it was opened.
    public var fingerprints: [Fingerprint]
  }

  // MARK: Opening

  /// Opens a task; nobody needs a key for that, since it only makes things stricter.
  ///
  /// What it names is measured first, so that its end can be compared with its beginning.
  public func open(_ document: TaskDocument, by owner: String) throws(PipelineError) -> Account {
    let id = try PipelineError.holding { () throws(HoldError) in try HoldID.make() }
    let document = Self.resolved(document)
    for item in document.items {
      for backup in item.backups {
        guard let holder = BackupPlace.holder(of: backup, among: [item.what] + item.within) else {
          continue
        }
        throw .badTask("the backup '\(backup)' is in the same blast radius as '\(holder)'")
      }
    }
    let fingerprints = measure(document)
    var open = document.members
    open["id"] = .string(id)
    let draft = Draft(
      .task,
      time: Clock.now,
      body: [
        "by": .string(owner), "open": .object(open),
        "fingerprints": .array(fingerprints.map(\.json)),
        "text": .string("\(id): \(document.goal)"),
      ]
    )
    let announcement = Draft(
      .order,
      time: draft.time,
      body: ["by": .string(owner), "task": .string(id), "text": .string("task \(id) is open")]
    )
    try station.record([announcement, draft])
    return try account(named: id)
  }

  /// The document with links resolved, so that a path is known by any of its names.
  private static func resolved(_ document: TaskDocument) -> TaskDocument {
    var document = document
    document.folder = Path.resolved(document.folder) ?? document.folder
    document.scope.folders = document.scope.folders.map { Path.resolved($0) ?? $0 }
    for place in document.mustSurvive.indices {
      document.mustSurvive[place] = resolved(document.mustSurvive[place])
    }
    for place in document.keep.indices {
      document.keep[place].item = resolved(document.keep[place].item)
    }
    return document
  }

  private static func resolved(_ item: TaskItem) -> TaskItem {
    var item = item
    for place in item.backups.indices where item.backups[place].kind == nil {
      let path = item.backups[place].name.pattern
      item.backups[place].name.pattern = Path.resolved(path) ?? path
    }
    let name = item.what.name.pattern
    if let place = item.fileTable, let file = Path.resolved(place.file) {
      item.what.name.pattern = "\(file)/\(place.table)"
    } else if name.hasPrefix("/"), let path = Path.resolved(name) {
      item.what.name.pattern = path
    }
    return item
  }

  private func measure(_ document: TaskDocument) -> [Fingerprint] {
    let fingerprinting = Fingerprinting(
      folder: document.folder,
      environment: environment,
      systemd: systemd
    )
    return document.items.map(fingerprinting.measure)
  }

  // MARK: Looking

  /// Every task, oldest first.
  public func accounts() throws(PipelineError) -> [Account] {
    let found = try InForce(station)
    guard !found.tasks.isEmpty else { return [] }
    let leases = try Leasing(station).accounts()
    return found.tasks.map { state in
      Account(
        task: state.task,
        isOpen: !state.isEnded,
        leases: leases.filter { $0.lease.id.hasPrefix(state.task.id + ".") },
        fingerprints: (state.entry.body["fingerprints"]?.array ?? []).compactMap { Fingerprint($0) }
      )
    }
  }

  /// The open task that a person names; without a name the only one.
  public func account(named typed: String = "") throws(PipelineError) -> Account {
    let open = try accounts().filter(\.isOpen)
    if typed.isEmpty, open.count == 1 { return open[0] }
    guard let id = Ordering.name(typed, among: open.map(\.task.id)),
      let found = open.last(where: { $0.task.id == id })
    else { throw .unknownTask(typed) }
    return found
  }

  /// What has become of what a task names; losses are put on record, and what is left of them is
  /// frozen for agents until an approver lifts that.
  public func check(_ account: Account) throws(PipelineError) -> [Survival] {
    let now = measure(account.task.document)
    let found = zip(account.fingerprints, now).map { Survival($0, $1) }
    guard account.task.isReadable, found.count == now.count else {
      throw .badTask("what was measured at its start can't be read")
    }
    var drafts = [
      Draft(
        .task,
        time: Clock.now,
        body: [
          "task": .string(account.task.id),
          "found": .array(
            found.map {
              [
                "item": .string($0.now.item), "now": $0.now.json,
                "state": .string($0.state.rawValue),
              ]
            }
          ),
        ]
      )
    ]
    let standing = try Ordering(station).standing().orders
    for (item, survival) in zip(account.task.document.items, found) where survival.isLost {
      guard survival.state != .unknown else { continue }
      let reason = "\(item) \(survival.state.rawValue) during task \(account.task.id)"
      // Once is enough, until a person has looked into it.
      guard !standing.contains(where: { $0.kind == .freeze && $0.reason == reason }) else {
        continue
      }
      let order = try Ordering(station).set(
        .freeze,
        scope: item.frozen,
        reason: reason,
        by: "stoplog task check"
      )
      let text = "\(reason); before: \(survival.before.words); now: \(survival.now.words)"
      drafts.append(
        Draft(
          .alarm,
          time: Clock.now,
          body: [
            "order": .string(order.id), "task": .string(account.task.id), "text": .string(text),
          ]
        )
      )
    }
    try station.record(drafts)
    return found
  }

  /// The items of a task's scope that no request has made use of, in their order.
  ///
  /// A request that was denied doesn't count; one that is held does, as with leases.
  public func unused(_ account: Account) throws(PipelineError) -> [String] {
    let items = account.task.document.scopeItems
    guard !items.isEmpty else { return [] }
    var used: Set<String> = []
    try PipelineError.recording { () throws(LedgerError) in
      try station.ledger.each(Filter(kind: .request)) { entry in
        guard entry.body["verdict"]?.string != "deny" else { return true }
        used.formUnion((entry.body["scope"]?.array ?? []).compactMap(\.string))
        return true
      }
    }
    return items.filter { !used.contains("\(account.task.id) \($0)") }
  }

  // MARK: Loosening

  /// What may be signed about a task.
  public enum Wish: Hashable, Sendable {
    /// It ends, and binds nobody any more.
    case end
    /// Something isn't kept any more, by its place in the document.
    case release(Int)
    /// It may go beyond development as it says, and its escalations count for a day.
    case escalate
  }

  /// What people sign.
  public func statement(_ wish: Wish, of id: String) throws(PipelineError) -> Mandate {
    try mandate(wish, id, InForce(station))
  }

  private func mandate(
    _ wish: Wish,
    _ id: String,
    _ found: InForce
  ) throws(PipelineError) -> Mandate {
    let origin = try station.approvers().origin
    guard let state = found.tasks.last(where: { $0.task.id == id && !$0.isEnded }) else {
      throw .unknownTask(id)
    }
    switch wish {
    case .end: return state.mandate(TaskState.ending, origin: origin)
    case .release(let place):
      guard let mandate = state.release(place, origin: origin) else {
        throw .badTask("the check of what is to be released has not passed")
      }
      return mandate
    case .escalate:
      guard state.task.document.asksForMore else {
        throw .badTask("it asks for nothing beyond its scope and development")
      }
      // Somebody may have signed it already, from another moment on.
      let waiting = found.pending.keys.first { mandate in
        mandate.purpose == TaskState.escalating
          && InForce.span(of: mandate, state, origin).map { $0.contains(found.now) } == true
      }
      if let waiting { return waiting }
      let since = max(Clock.now, found.now)
      return state.escalation(since: since, until: since + Lease.longest, origin: origin)
    }
  }

  /// Signs something about a task; with enough signatures it counts.
  ///
  /// - Parameters:
  ///   - mandate: What ``statement(_:of:)`` gave.
  ///   - id: The task.
  ///   - text: What it is, for the record.
  /// - Throws: ``PipelineError``; nothing is recorded then.
  public func sign(
    _ mandate: Mandate,
    of id: String,
    _ text: String,
    as approver: Approver
  ) throws(PipelineError) -> Ordering.Outcome {
    try station.database.transaction { () throws(PipelineError) in
      let before = try InForce(station)
      guard before.openTasks.contains(where: { $0.id == id }) else { throw .unknownTask(id) }
      let note = try Ordering.sign(mandate, as: approver, among: before.approvers)
      try station.record([
        Draft(
          .task,
          time: Clock.now,
          body: [
            "by": .string(approver.owner.name), "note": .string(note), "task": .string(id),
            "text": .string(text),
          ]
        )
      ])
      let after = try InForce(station)
      guard case .done = after.outcome(of: mandate) else { return after.outcome(of: mandate) }
      return after.hasTaken(mandate, id) ? .done : .waiting(signed: 1, needs: 2)
    }
  }

  /// Records what a check of what is kept came to.
  public func verified(
    _ place: Int,
    of id: String,
    status: Int,
    by owner: String
  ) throws(PipelineError) {
    let task = try account(named: id).task
    guard task.document.keep.indices.contains(place) else {
      throw .badTask("nothing of it is kept under number \(place + 1)")
    }
    let keep = task.document.keep[place]
    let passed = status == 0
    try station.record([
      Draft(
        .task,
        time: Clock.now,
        body: [
          "by": .string(owner), "passed": .bool(passed), "status": .integer(status),
          "task": .string(task.id), "verified": .integer(place),
          "text": .string(
            "the check of \(keep.item) \(passed ? "has passed" : "has failed"): \(keep.check)"
          ),
        ]
      )
    ])
  }
}

extension InForce {
  /// Whether what was signed about a task counts: those whom it names may have to sign as well.
  fileprivate func hasTaken(_ mandate: Mandate, _ id: String) -> Bool {
    guard let state = tasks.last(where: { $0.task.id == id }) else { return false }
    switch mandate.purpose {
    case TaskState.ending: return state.isEnded
    case TaskState.releasing:
      return mandate.subject["place"]?.integer.map(state.task.released.contains) == true
    default: return state.task.isSigned
    }
  }
}

extension TaskDocument {
  /// What is measured: what must survive, and what is kept.
  public var items: [TaskItem] { mustSurvive + keep.map(\.item) }
}

extension TaskItem {
  /// Where nothing may be changed any more when it was lost.
  fileprivate var frozen: OrderScope {
    if let place = fileTable { return OrderScope(folders: [place.file]) }
    let name = what.name.pattern
    if what.kind == .bucket {
      let inside = (name.hasPrefix("s3://") ? name : "s3://" + name) + "/**"
      return OrderScope(resources: [what, ResourcePattern(kind: .object, name: Glob(inside))])
    }
    guard name.hasPrefix("/") else { return OrderScope(resources: [what]) }
    return name.contains(where: { "*?".contains($0) })
      ? OrderScope(resources: [what]) : OrderScope(folders: [name])
  }
}
