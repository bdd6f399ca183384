internal import Effects

extension Walker {
  /// Marks writes of several sources to one name: each one replaces what the one before left.
  mutating func markCollisions() {
    var seen: [Resource: Int] = [:]
    for index in effects.indices where effects[index].traits.contains(.moved) == false {
      let effect = effects[index]
      guard effect.action == .overwrite || effect.action == .create, effect.traits.contains(.placed)
      else { continue }
      guard let first = seen[effect.resource] else {
        seen[effect.resource] = index
        continue
      }
      for place in [first, index] {
        effects[place].traits.insert(.manyToOne)
        effects[place].action = .overwrite
        effects[place].reversibility = .irreversible
        effects[place].why = "several files are put under this one name; only the last stays"
      }
    }
  }
}
