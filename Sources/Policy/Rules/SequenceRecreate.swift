internal import Effects

extension Rule {
  static let sequenceRecreate = Rule(
    "sequence.recreate",
    .hold,
    summary: "What is deleted and made anew has lost what it held.",
    safer: "change it in place, or save what it holds first and see that it can be put back"
  ) { effect in
    let isValuable = !effect.isFile || effect.resource.name.hasSuffix("/.git")
    return effect.traits.contains(.recreated) && effect.action == .delete && isValuable
      && !effect.isHarmless && effect.traits.isDisjoint(with: [.disposable, .ownWork])
  }
}
