internal import Effects

/// Whether what a request changes belongs to a task.
struct TaskScope {
  let task: OpenTask
  let sight: TaskSight
  /// What of what lies beyond was signed.
  let leases: [Lease]

  /// The items of the scope that something fits.
  private(set) var used: Set<String> = []

  /// Describes what a task says of a request.
  init(task: OpenTask, sight: TaskSight, leases: [Lease]) {
    self.task = task
    self.sight = sight
    self.leases = leases
  }

  /// Why an effect doesn't belong to the task; nil if it does, or does nothing that matters.
  ///
  /// - Parameter leased: Gets the name of the lease that lets it through.
  mutating func objection(_ effect: Effect, _ leased: inout Set<String>) -> String? {
    let fence = effect.action == .read ? fence(of: effect) : []
    guard changes(effect) || !fence.isEmpty else { return nil }
    var fitting: Set<String> = []
    let found = changes(effect) ? why(effect, &fitting) : whyRead(effect, fence, &fitting)
    guard found != nil else {
      used.formUnion(fitting)
      return nil
    }
    let target = effect.ofTable
    let lease = leases.first { lease in
      lease.covers(effect, in: sight.places) || lease.covers(target, in: sight.places)
    }
    if let lease {
      leased.insert(lease.id)
      return nil
    }
    return found
  }

  /// Why a change doesn't belong to the task.
  private func why(_ effect: Effect, _ fitting: inout Set<String>) -> String? {
    let document = task.document
    if !task.isReadable { return "the record of task \(task.id) can't be read" }
    if effect.environment != .unknown, !task.isFor(effect.environment) {
      return "task \(task.id) is for \(document.environment.rawValue)"
    }
    guard let places = places(of: effect) else { return "outside the scope of task \(task.id)" }
    fitting.formUnion(places)
    if !document.actions.isEmpty {
      guard document.actions.contains(effect.action) else {
        return "the scope of task \(task.id) has no leave to \(effect.action.rawValue)"
      }
      fitting.insert("action:\(effect.action.rawValue)")
    }
    // What the shell and the agent's own tools write is bounded by the places alone.
    guard !document.programs.isEmpty, !effect.program.isEmpty, !sight.invocations.isEmpty else {
      return nil
    }
    let name = effect.program.split(separator: "/").last.map(String.init) ?? effect.program
    let programs = document.programs.filter { $0.matches(name) }
    guard !programs.isEmpty else {
      return "the scope of task \(task.id) doesn't name the program '\(name)'"
    }
    fitting.formUnion(programs.map { "program:\($0.pattern)" })
    return nil
  }

  /// The databases or hosts that the scope names, where something of that sort is only read: naming one
  /// means that others aren't needed.
  private func fence(of effect: Effect) -> [ResourcePattern] {
    let kind: Resource.Kind? =
      effect.resource.kind == .host ? .host : effect.isDatabase ? .database : nil
    return kind.map { kind in task.document.scope.resources.filter { $0.kind == kind } } ?? []
  }

  private func whyRead(
    _ effect: Effect,
    _ fence: [ResourcePattern],
    _ fitting: inout Set<String>
  ) -> String? {
    let places = task.document.scope.resources.filter { fits($0, effect) }
    guard !places.isEmpty else {
      return "the scope of task \(task.id) names \(fence[0]), and not this one"
    }
    fitting.formUnion(places.map(\.description))
    return nil
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

  /// The items of the scope that an effect lies in; nil if it lies in none, empty if it may be anywhere.
  private func places(of effect: Effect) -> [String]? {
    let scope = task.document.scope
    if scope.isEverywhere { return [] }
    let named =
      scope.environments.filter { $0 == effect.environment }.map { "environment:\($0.rawValue)" }
      + scope.resources.filter { fits($0, effect) }.map(\.description)
    let found = named + folders(of: effect)
    return found.isEmpty ? nil : found
  }

  private func folders(of effect: Effect) -> [String] {
    let scope = task.document.scope
    let name = effect.real.isEmpty ? effect.resource.name : effect.real
    if effect.isFile { return scope.folders.filter { Self.isBelow(name, $0) } }
    if Self.placed.contains(effect.resource.kind), name.hasPrefix("/") {
      return scope.folders.filter { Self.isBelow(name, $0) || Self.isBelow($0, name) }
    }
    // What has no folder of its own belongs to where it is asked for, unless the scope names such
    // things one by one.
    guard !scope.resources.contains(where: { $0.isLike(effect) }) else { return [] }
    return scope.folders.filter { folder in
      sight.places.folders.contains { Self.isBelow($0, folder) }
    }
  }

  /// Kinds that are named by the folder that they belong to.
  private static let placed: Set<Resource.Kind> = [
    .repository, .ref, .commit, .stash, .reflog, .stack, .migration,
  ]

  private func fits(_ pattern: ResourcePattern, _ effect: Effect) -> Bool {
    if pattern.kind == .host, effect.resource.kind == .host {
      return pattern.name.matches(Self.host(effect.resource.name))
    }
    return pattern.fit(effect, in: sight.places) == .yes
      || pattern.fit(effect.ofTable, in: sight.places) == .yes
  }

  /// The host of an address, or of a word with a command after it: no scheme, account, port or path.
  private static func host(_ name: String) -> String {
    var rest = name.split(separator: " ").first.map(String.init) ?? name
    if let scheme = rest.firstRange(of: "://") { rest = String(rest[scheme.upperBound...]) }
    rest = rest.split(separator: "/").first.map(String.init) ?? rest
    if let account = rest.utf8.lastIndex(of: UInt8(ascii: "@")) {
      rest = String(rest[rest.utf8.index(after: account)...])
    }
    if rest.hasPrefix("[") { return String(rest.dropFirst().prefix { $0 != "]" }) }
    return rest.split(separator: ":").first.map(String.init) ?? rest
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
