public import Effects

/// Where an order holds.
///
/// It holds in any of the folders, environments and things that are named, and for the named sessions
/// alone; with nothing named everywhere, for everybody.
public struct OrderScope: Hashable, Sendable {
  /// Folders with everything beneath them, links resolved.
  public var folders: [String]
  /// Environments; what is unknown counts as production.
  public var environments: [Environment]
  /// Databases and other things.
  public var resources: [ResourcePattern]
  /// Sessions; empty for all.
  public var sessions: [String]

  /// Names a scope; with nothing given, the whole machine.
  public init(
    folders: [String] = [],
    environments: [Environment] = [],
    resources: [ResourcePattern] = [],
    sessions: [String] = []
  ) {
    self.folders = folders
    self.environments = environments
    self.resources = resources
    self.sessions = sessions
  }

  /// Whether no place is named.
  public var isEverywhere: Bool { folders.isEmpty && environments.isEmpty && resources.isEmpty }

  /// Whether it holds for a request as a whole, whatever its effects are.
  public func covers(_ places: RequestPlaces) -> Bool {
    guard sessions.isEmpty || sessions.contains(places.session) else { return false }
    return isEverywhere || worksInside(places)
  }

  /// Whether it holds for one effect of a request.
  public func covers(_ effect: Effect, in places: RequestPlaces) -> Bool {
    guard sessions.isEmpty || sessions.contains(places.session) else { return false }
    return isEverywhere || isInside(effect, places)
      || environments.contains { Self.belongs(effect, to: $0) }
      || resources.contains { pattern in
        pattern.fit(effect, in: places) != .no || pattern.fit(effect.ofTable, in: places) != .no
      }
  }

  /// Whether an effect is on a folder's files, or on something that has no folder and is asked for
  /// from within one.
  private func isInside(_ effect: Effect, _ places: RequestPlaces) -> Bool {
    guard !folders.isEmpty else { return false }
    let name = effect.real.isEmpty ? effect.resource.name : effect.real
    guard name.hasPrefix("/"), !Self.nameless.contains(effect.resource.kind) else {
      return worksInside(places)
    }
    // History belongs to everything in its repository.
    let isTree = !effect.isFile || effect.traits.contains(.recursive)
    return folders.contains { folder in
      Self.isBelow(name, folder) || isTree && Self.isBelow(folder, name)
    }
  }

  /// Kinds whose names may begin with a slash, and say nothing of where something is changed.
  private static let nameless: Set<Resource.Kind> = [
    .program, .call, .text, .process, .service, .package, .user, .setting, .secret, .host,
    .container, .image, .volume, .network, .account, .role,
  ]

  private func worksInside(_ places: RequestPlaces) -> Bool {
    folders.contains { folder in places.folders.contains { Self.isBelow($0, folder) } }
  }

  private static func isBelow(_ path: String, _ folder: String) -> Bool {
    path == folder || path.hasPrefix(folder.hasSuffix("/") ? folder : folder + "/")
  }

  /// Whether an effect belongs to an environment; what isn't known counts as production.
  static func belongs(_ effect: Effect, to environment: Environment) -> Bool {
    if effect.environment == environment { return true }
    guard environment == .production, effect.environment == .unknown else { return false }
    // What is on this machine is of no environment unless something says so.
    return effect.isElsewhere || effect.action == .unknown
  }
}

extension OrderScope: CustomStringConvertible {
  /// The scope in words.
  public var description: String {
    var parts = folders + environments.map(\.rawValue) + resources.map(\.description)
    if parts.isEmpty { parts = ["everything on this machine"] }
    let places = parts.joined(separator: ", ")
    return sessions.isEmpty ? places : "\(places), for session \(sessions.joined(separator: ", "))"
  }
}
