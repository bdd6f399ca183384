internal import Effects

/// Whether what a request changes belongs to a task.
struct TaskScope {
  let task: OpenTask
  let sight: TaskSight
  /// What of what lies beyond was signed.
  let leases: [Lease]

  /// Why an effect doesn't belong to the task; nil if it does, or changes nothing that matters.
  ///
  /// - Parameter used: Gets the name of the lease that lets it through.
  func objection(_ effect: Effect, _ used: inout Set<String>) -> String? {
    guard changes(effect) else { return nil }
    var found: String?
    if !task.isReadable {
      found = "the record of task \(task.id) can't be read"
    } else if effect.environment != .unknown, !task.isFor(effect.environment) {
      found = "task \(task.id) is for \(task.document.environment.rawValue)"
    } else if !isInside(effect) {
      found = "outside the scope of task \(task.id)"
    }
    guard found != nil else { return nil }
    let target = effect.ofTable
    let lease = leases.first { lease in
      lease.covers(effect, in: sight.places) || lease.covers(target, in: sight.places)
    }
    if let lease {
      used.insert(lease.id)
      return nil
    }
    return found
  }

  /// Whether something is changed; what isn't known at all is held by another rule.
  private func changes(_ effect: Effect) -> Bool {
    guard effect.traits.isDisjoint(with: [.byCustom, .regenerable, .bookkeeping]) else {
      return false
    }
    if effect.isFile, effect.place == .temporary || effect.place == .none { return false }
    switch effect.action {
    case .read, .unknown: return false
    case .execute: return effect.reversibility != .reversible
    default: return true
    }
  }

  private func isInside(_ effect: Effect) -> Bool {
    let scope = task.document.scope
    if scope.isEverywhere || scope.environments.contains(effect.environment) { return true }
    if scope.resources.contains(where: { fits($0, effect) }) { return true }
    let name = effect.real.isEmpty ? effect.resource.name : effect.real
    if effect.isFile { return scope.folders.contains { Self.isBelow(name, $0) } }
    if Self.placed.contains(effect.resource.kind), name.hasPrefix("/") {
      return scope.folders.contains { Self.isBelow(name, $0) || Self.isBelow($0, name) }
    }
    // What has no folder of its own belongs to where it is asked for, unless the scope names such
    // things one by one.
    guard !scope.resources.contains(where: { $0.isLike(effect) }) else { return false }
    return scope.folders.contains { folder in
      sight.places.folders.contains { Self.isBelow($0, folder) }
    }
  }

  /// Kinds that are named by the folder that they belong to.
  private static let placed: Set<Resource.Kind> = [
    .repository, .ref, .commit, .stash, .reflog, .stack, .migration,
  ]

  private func fits(_ pattern: ResourcePattern, _ effect: Effect) -> Bool {
    pattern.fit(effect, in: sight.places) == .yes
      || pattern.fit(effect.ofTable, in: sight.places) == .yes
  }

  private static func isBelow(_ path: String, _ folder: String) -> Bool {
    path == folder || path.hasPrefix(folder.hasSuffix("/") ? folder : folder + "/")
  }
}

extension ResourcePattern {
  /// Whether it names things of the same sort as an effect's target.
  fileprivate func isLike(_ effect: Effect) -> Bool {
    guard let kind, !effect.isFile else { return false }
    let other = Effect(.read, Resource(kind, ""), origin: 0..<0)
    return kind == effect.resource.kind || other.isDatabase && effect.isDatabase
      || other.isInfrastructure && effect.isInfrastructure
  }
}
