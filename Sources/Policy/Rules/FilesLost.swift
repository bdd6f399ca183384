internal import Effects

extension Rule {
  static let filesLost = Rule(
    "files.lost",
    .hold,
    summary: "What can't be saved first is only removed by a person.",
    safer: "remove it in smaller parts, so that each one can be saved first"
  ) { effect in
    let isInside = effect.place == .project || effect.place == .temporary
    return effect.isFile && isInside && effect.changes
      && (effect.reversibility == .irreversible || effect.reversibility == .unknown)
  }
}
