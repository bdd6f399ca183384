internal import Effects

extension Rule {
  static let effectUnknown = Rule(
    "effect.unknown",
    .hold,
    summary: "What isn't known counts as irreversible.",
    safer: "spell the command out, or use a tool that is described (see: stoplog tools)"
  ) { effect in
    effect.action == .unknown
      || (effect.changes && effect.reversibility == .unknown
        && !(effect.isDatabase && effect.traits.contains(.disposable)))
  }
}
