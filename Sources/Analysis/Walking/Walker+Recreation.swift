internal import Effects

extension Walker {
  /// Marks what the line takes away and then makes again under the same name.
  ///
  /// The new one doesn't hold what the old one held, however much it looks like it.
  mutating func markRecreations() {
    guard effects.contains(where: { $0.action == .delete }) else { return }
    var made: [Resource: Int] = [:]
    for (index, effect) in effects.enumerated() {
      for resource in effect.remakes { made[resource] = index }
    }
    for index in effects.indices {
      let effect = effects[index]
      guard effect.action == .delete, !effect.traits.contains(.moved),
        let later = made[effect.identity], later > index
      else { continue }
      effects[index].traits.insert(.recreated)
      let why = "what this line then makes under the same name doesn't hold what this one held"
      effects[index].why = effect.why.isEmpty ? why : "\(effect.why); \(why)"
    }
  }
}

extension Effect {
  /// The resource under one name for every sort of path.
  fileprivate var identity: Resource {
    if isPath { return Resource(.path, resource.name) }
    // A compose file's volumes come back with its services.
    if resource.name.hasPrefix("compose ") { return Resource(.container, "compose") }
    return resource
  }

  /// What stands under its old name again after this.
  fileprivate var remakes: [Resource] {
    switch (action, resource.kind) {
    case (.create, _), (.overwrite, .file), (.overwrite, .path): [identity]
    // `git init` makes the folder in which the history is kept.
    case (.modify, .repository): [Resource(.path, resource.name + "/.git")]
    // Applying a description makes what isn't there.
    case (.modify, .stack), (.modify, .infrastructure), (.modify, .cluster): [identity]
    default: []
    }
  }
}
