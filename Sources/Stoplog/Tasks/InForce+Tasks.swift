internal import Crypto
internal import Effects
internal import Holds
internal import JSON
internal import Ledger
internal import Linux
internal import Policy

extension InForce {
  /// The tasks that are open, oldest first.
  var openTasks: [OpenTask] { tasks.filter { !$0.isEnded }.map(\.task) }

  /// Follows an entry about a task.
  mutating func task(_ entry: Entry, _ known: ApproverSet) {
    guard let id = entry.body["task"]?.string else {
      tasks.append(TaskState(task: OpenTask(reading: entry), entry: entry))
      return
    }
    // What was only looked at changes nothing.
    guard entry.body["note"] != nil || entry.body["verified"] != nil else { return }
    guard let place = tasks.lastIndex(where: { $0.task.id == id }) else {
      return fault(entry, "it is about task '\(id)', which nobody has opened")
    }
    guard !tasks[place].isEnded else { return }
    if let kept = entry.body["verified"]?.integer {
      let isKnown = tasks[place].task.document.keep.indices.contains(kept)
      if isKnown, entry.body["passed"]?.bool == true {
        tasks[place].task.verified.insert(kept)
        tasks[place].checks[kept] = entry.index
      } else {
        tasks[place].task.verified.remove(kept)
        tasks[place].checks[kept] = nil
      }
      return
    }
    signed(entry, known, place)
  }

  /// Follows a signature about a task.
  private mutating func signed(_ entry: Entry, _ known: ApproverSet, _ place: Int) {
    let state = tasks[place]
    let origin = known.origin
    let mandate = adds(entry, known) { mandate in
      switch mandate.purpose {
      case TaskState.ending: mandate == state.mandate(TaskState.ending, origin: origin)
      case TaskState.releasing:
        // Nothing is released whose check hasn't passed.
        mandate.subject["place"]?.integer.flatMap { state.release($0, origin: origin) } == mandate
      case TaskState.escalating: Self.span(of: mandate, state, origin) != nil
      default: false
      }
    }
    guard let mandate, isByThoseNamed(mandate, state, known) else { return }
    switch mandate.purpose {
    case TaskState.ending:
      tasks[place].isEnded = true
      for lease in granted where lease.id.hasPrefix(state.task.id + ".") { ended.insert(lease.id) }
    case TaskState.releasing:
      guard let kept = mandate.subject["place"]?.integer else { return }
      tasks[place].task.released.insert(kept)
    default:
      guard let span = Self.span(of: mandate, state, origin) else { return }
      tasks[place].task.isSigned = true
      let leases = state.leases(since: span.lowerBound, until: span.upperBound)
      granted.removeAll { old in leases.contains { $0.id == old.id } }
      granted += leases
    }
  }

  /// From when until when escalations are signed; nil if the mandate isn't of this task.
  static func span(of mandate: Mandate, _ state: TaskState, _ origin: String) -> Range<Int>? {
    guard let since = mandate.subject["since"]?.integer,
      let until = mandate.subject["until"]?.integer, since >= 0, until > since,
      until - since <= Lease.longest,
      mandate == state.escalation(since: since, until: until, origin: origin)
    else { return nil }
    return since..<until
  }

  /// Whether one of those has signed whom the task names, if any of them may sign at all.
  private mutating func isByThoseNamed(
    _ mandate: Mandate,
    _ state: TaskState,
    _ known: ApproverSet
  ) -> Bool {
    let named = Set(state.task.document.approvers).intersection(known.approvers.map(\.name))
    return named.isEmpty || !named.isDisjoint(with: signed[mandate, default: []])
  }

  /// The judgement with what open tasks say of a request.
  func bindTasks(_ judged: Judged, _ places: RequestPlaces) -> Judgement {
    let open = openTasks
    guard !open.isEmpty else { return judged.judgement }
    let sight = TaskSight(
      places: places,
      invocations: judged.invocations,
      processes: ProcessNames.of(judged.judgement.effects, for: open)
    )
    let escalations = leases.filter { lease in
      open.contains { lease.id.hasPrefix($0.id + ".") }
    }
    return judged.judgement.bound(byTasks: open, in: sight, leases: escalations)
  }

  /// The request with what the session's past, standing orders and tasks say of it, and with the
  /// proof of a way back that is missing outside of development.
  func bind(
    _ judged: Judged,
    after station: Station,
    _ engine: RuleEngine
  ) throws(PipelineError) -> Judged {
    let weighed = try Memory(station, engine).weigh(judged)
    var bound = bind(try SwappedInputs(station, engine).show(weighed))
    // Once denied is enough said.
    guard bound.judgement.verdict < .deny else { return bound }
    let lacking = try Receipting(station, engine.file).lacking(bound, openTasks)
    guard !lacking.isEmpty else { return bound }
    if bound.unbound == nil { bound.unbound = bound.judgement }
    bound.judgement.take(lacking)
    bound.judgement.alternatives.append(
      "look, and prepare the change; a person opens and signs a task for that environment, and "
        + "shows with 'stoplog receipt add' that what is there can be restored"
    )
    return bound
  }
}

extension TaskState {
  /// What is signed so that its escalations count.
  func escalation(since: Int, until: Int, origin: String) -> Mandate {
    mandate(
      Self.escalating,
      origin: origin,
      [
        "since": .integer(since), "until": .integer(until),
        "environment": .string(task.document.environment.rawValue),
        "what": .array(task.document.escalations.map { .string($0.description) }),
      ]
    )
  }
}

extension OpenTask {
  /// Reads a task; what isn't understood makes everything out of its scope.
  init(reading entry: Entry) {
    let json = entry.body["open"]
    let document = json.flatMap { TaskDocument($0) }
    self.init(
      id: json?["id"]?.string ?? "E\(entry.index)",
      document: document ?? TaskDocument(goal: "what nobody can read"),
      owner: entry.body["by"]?.string ?? "nobody who is known",
      since: entry.time,
      isReadable: document != nil && json?["id"]?.string != nil
    )
  }
}
