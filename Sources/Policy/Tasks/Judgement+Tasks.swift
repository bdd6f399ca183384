internal import Effects

extension Judgement {
  /// The rule of what must survive a task.
  public static let mustSurvive = "task.must-survive"
  /// The rule of what is kept until something is verified.
  public static let keptUntilVerified = "task.keep"
  /// The rule of the backups of what must survive.
  public static let backup = "task.backup"
  /// The rule of where a task may change something.
  public static let taskScope = "task.scope"

  /// How many effects are named under one rule of one task.
  private static let shownOfTask = 6

  /// The judgement with what open tasks add to it.
  ///
  /// - Parameters:
  ///   - tasks: The tasks that are open.
  ///   - sight: What is known of the request besides its effects.
  ///   - leases: What approvers have signed beyond the tasks' scopes.
  /// - Returns: The judgement; the same but for ``context`` if no task has anything against it.
  public func bound(
    byTasks tasks: [OpenTask],
    in sight: TaskSight,
    leases: [Lease] = []
  ) -> Judgement {
    var bound = self
    bound.context = ""
    var reasons: [Reason] = []
    for task in tasks where task.binds(sight.places.session) {
      bound.context = [bound.context, task.brief].filter { !$0.isEmpty }.joined(separator: "\n")
      let found = items(of: task, sight)
      reasons += found
      var scope = TaskScope(task: task, sight: sight, leases: leases)
      reasons += effects.compactMap { effect -> Reason? in
        // Once denied is enough said.
        let isDenied = found.contains { reason in
          reason.verdict == .deny && reason.text.hasSuffix(EffectText.sentence(effect))
        }
        guard !isDenied, let why = scope.objection(effect, &bound.leases) else { return nil }
        return Self.reason(Self.taskScope, .hold, why, effect)
      }.prefix(Self.shownOfTask)
      bound.used.formUnion(scope.used.map { "\(task.id) \($0)" })
    }
    guard !reasons.isEmpty else { return bound }
    bound.take(reasons)
    if reasons.contains(where: { $0.rule != Self.taskScope }) {
      bound.alternatives.insert(
        "leave alone what the task says has to stay, and tell the person if the task needs it gone",
        at: 0
      )
    }
    if reasons.contains(where: { $0.rule == Self.taskScope }) {
      bound.alternatives.insert("stay within the task's scope", at: 0)
    }
    return bound
  }

  private func items(of task: OpenTask, _ sight: TaskSight) -> [Reason] {
    var reasons: [Reason] = []
    let folder = task.document.folder
    for item in task.document.mustSurvive {
      let match = TaskMatch(item: item, folder: folder, sight: sight)
      let text = "\(item) must survive task \(task.id)"
      reasons += found(match, Self.mustSurvive, text)
    }
    for item in task.document.mustSurvive + task.kept.map(\.keep.item) {
      let text = "a backup of \(item), which task \(task.id) names"
      for backup in item.backups {
        let match = TaskMatch(
          item: TaskItem(backup),
          folder: folder,
          sight: sight,
          isBackup: true
        )
        reasons += found(match, Self.backup, "\(backup) is \(text)", .hold)
      }
    }
    for (place, keep) in task.kept {
      var match = TaskMatch(item: keep.item, folder: folder, sight: sight)
      match.isKept = true
      let open = task.verified.contains(place) ? "a person releases it" : "its check has passed"
      let text = "\(keep.item) is kept by task \(task.id) until \(open)"
      reasons += found(match, Self.keptUntilVerified, text)
    }
    return reasons
  }

  /// What of the effects meets an item.
  private func found(
    _ match: TaskMatch,
    _ rule: String,
    _ text: String,
    _ verdict: Verdict = .deny
  ) -> [Reason] {
    let reasons = effects.compactMap { effect -> Reason? in
      switch match.hit(effect) {
      case .no: return nil
      case .unknown(let why): return Self.reason(rule, .hold, "\(text), and \(why)", effect)
      case .yes(let why):
        let how = why.isEmpty ? text : "\(text), and \(why)"
        return Self.reason(rule, verdict, how, effect)
      }
    }
    return Array(reasons.prefix(Self.shownOfTask))
  }

  private static func reason(
    _ rule: String,
    _ verdict: Verdict,
    _ why: String,
    _ effect: Effect
  ) -> Reason {
    Reason(
      rule: rule,
      verdict: verdict,
      text: "\(why): \(EffectText.sentence(effect))",
      origin: effect.origin
    )
  }

  /// Adds reasons, strictest first, before those that were there.
  public mutating func take(_ added: [Reason]) {
    reasons = (added + reasons).enumerated()
      .sorted { one, other in
        one.element.verdict == other.element.verdict
          ? one.offset < other.offset : one.element.verdict > other.element.verdict
      }
      .map(\.element)
    verdict = reasons.map(\.verdict).max() ?? .allow
    if verdict == .deny { obligations = [] }
  }
}
