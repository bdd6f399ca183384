internal import Effects
internal import Policy

extension Judged {
  /// How many keys of one request are recorded.
  private static let keyLimit = 200
  /// Kinds whose names are paths.
  private static let pathKinds: Set<Resource.Kind> = [.path, .file, .directory, .link]

  /// What the request would make by a name that nothing has, with what shows that it was made: the
  /// exit status, or a later look.
  var madeKeys: [String: String] {
    var keys: [String: String] = [:]
    for effect in judgement.effects
    where !effect.key.isEmpty && !ResourceKey(text: effect.key).isPath {
      switch effect.action {
      case .create where effect.certainty == .certain && effect.traits.contains(.exclusive):
        keys[effect.key] = "status"
      case .create where effect.traits.contains(.new): keys[effect.key] = "look"
      case .modify where effect.traits.contains(.stash): keys[effect.key] = "stash"
      // What is taken away again by the same request isn't there afterwards.
      default: if effect.freesKey { keys[effect.key] = nil }
      }
    }
    return keys.count > Self.keyLimit ? [:] : keys
  }

  /// What is no longer known to be the session's own once the request starts.
  ///
  /// That is what it takes away, gives another name to, or moves; nil if it is too much to list.
  var takenKeys: [String]? {
    var keys: Set<String> = []
    for effect in judgement.effects where effect.freesKey {
      if !effect.key.isEmpty { keys.insert(effect.key) }
      guard Self.pathKinds.contains(effect.resource.kind), effect.place != .none else { continue }
      keys.insert(effect.resource.name)
      if !effect.real.isEmpty { keys.insert(effect.real) }
    }
    return keys.count > Self.keyLimit ? nil : keys.sorted()
  }

  /// Whether resources of a state that it acts on may go.
  var takesStates: Bool {
    judgement.effects.contains { effect in
      (effect.resource.kind == .stack && effect.action != .read)
        || (effect.resource.kind == .infrastructure && effect.action == .delete)
        || (effect.resource.kind == .state && effect.action != .read)
    }
  }
}
