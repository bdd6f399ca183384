internal import Effects

extension Rule {
  static let filesOutside = Rule(
    "files.outside",
    .hold,
    summary: "Files outside the project are only removed or changed by a person.",
    safer: "work on a copy inside the project"
  ) { effect in
    let isOutside = [.insideHome, .system, .elsewhere, .aboveProject].contains(effect.place)
    return effect.isFile && isOutside && !effect.traits.contains(.bookkeeping) && effect.changes
      && effect.action != .execute
      && !(effect.reversibility == .reversible && effect.place != .system)
      && !(effect.traits.contains(.ownWork) && effect.reversibility == .recoverable(.snapshot))
  }
}
