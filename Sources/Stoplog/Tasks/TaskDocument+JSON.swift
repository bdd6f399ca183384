internal import Effects
internal import JSON
internal import Policy

extension TaskDocument {
  /// The document as it is recorded, and printed with a task's name.
  var members: [String: JSONValue] {
    [
      "actions": .array(actions.map { .string($0.rawValue) }),
      "programs": .array(programs.map { .string($0.pattern) }),
      "approvers": .array(approvers.map(JSONValue.string)),
      "environment": .string(environment.rawValue), "folder": .string(folder),
      "goal": .string(goal), "rollback": .string(rollback), "scope": scope.json,
      "mustSurvive": .array(mustSurvive.map { .object($0.members) }),
      "keep": .array(
        keep.map { keep in
          var members = keep.item.members
          members["check"] = .string(keep.check)
          return .object(members)
        }
      ),
      "escalations": .array(
        escalations.map { escalation in
          [
            "actions": .array(escalation.actions.map { .string($0.rawValue) }),
            "resource": .string(escalation.resource.description),
          ]
        }
      ),
    ]
  }

  /// Reads a document; nil if any part of it isn't understood.
  init?(_ json: JSONValue) {
    guard let goal = json["goal"]?.string, let folder = json["folder"]?.string,
      let rollback = json["rollback"]?.string, let scope = json["scope"].flatMap(OrderScope.init),
      let environment = json["environment"]?.string.flatMap(Environment.init),
      environment != .unknown, let people = json["approvers"]?.array,
      let survivors = json["mustSurvive"]?.array, let kept = json["keep"]?.array,
      let escalations = json["escalations"]?.array,
      let words = (json["actions"] ?? []).array, let names = (json["programs"] ?? []).array
    else { return nil }
    self.init(
      goal: goal,
      environment: environment,
      scope: scope,
      rollback: rollback,
      folder: folder
    )
    approvers = people.compactMap(\.string)
    mustSurvive = survivors.compactMap { TaskItem($0) }
    keep = kept.compactMap { json in
      guard let item = TaskItem(json), let check = json["check"]?.string else { return nil }
      return TaskKeep(item, check: check)
    }
    self.escalations = escalations.compactMap { TaskEscalation($0) }
    actions = words.compactMap { $0.string.flatMap(Action.init) }
    programs = names.compactMap { $0.string.map { Glob($0) } }
    guard actions.count == words.count, programs.count == names.count else { return nil }
    guard approvers.count == people.count, mustSurvive.count == survivors.count,
      keep.count == kept.count, self.escalations.count == escalations.count
    else { return nil }
  }
}

extension TaskItem {
  fileprivate var members: [String: JSONValue] {
    [
      "backups": .array(backups.map { .string($0.description) }),
      "in": .array(within.map { .string($0.description) }), "through": .string(through),
      "what": .string(what.description),
    ]
  }

  fileprivate init?(_ json: JSONValue) {
    guard let what = json["what"]?.string.flatMap(ResourcePattern.init),
      let words = json["in"]?.array, let through = json["through"]?.string
    else { return nil }
    let holders = words.compactMap { $0.string.flatMap(ResourcePattern.init) }
    guard holders.count == words.count else { return nil }
    let places = (json["backups"] ?? []).array
    let backups = (places ?? []).compactMap { $0.string.flatMap(ResourcePattern.init) }
    guard let places, backups.count == places.count else { return nil }
    self.init(what, within: holders, through: through)
    self.backups = backups
  }
}

extension TaskEscalation {
  fileprivate init?(_ json: JSONValue) {
    guard let words = json["actions"]?.array, !words.isEmpty,
      let resource = json["resource"]?.string.flatMap(ResourcePattern.init)
    else { return nil }
    let actions = words.compactMap { $0.string.flatMap(Action.init) }
    guard actions.count == words.count,
      Set(actions).isDisjoint(with: [.read, .execute, .unknown])
    else { return nil }
    self.init(actions, resource)
  }
}
