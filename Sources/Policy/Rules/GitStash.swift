internal import Effects

extension Rule {
  static let gitStash = Rule(
    "git.stash",
    .hold,
    summary: "A stash that somebody else made is the only name of their changes.",
    safer: "git stash list"
  ) { effect in
    effect.traits.contains(.stash) && effect.action == .delete
      && !effect.traits.contains(.ownWork)
  }
}
