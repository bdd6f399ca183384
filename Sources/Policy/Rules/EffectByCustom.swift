internal import Effects

extension Rule {
  static let effectByCustom = Rule(
    "effect.custom",
    .notify,
    summary: "What nothing describes, but what by custom only looks, goes ahead and is named."
  ) { effect in
    effect.traits.contains(.byCustom)
  }
}
