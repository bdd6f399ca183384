internal import Effects

extension Rule {
  static let sessionOthers = Rule(
    "session.others",
    .hold,
    summary: "What another session is working on is only taken away by a person.",
    safer: "leave it to that session, or work in a work tree of your own: git worktree add"
  ) { effect in
    effect.traits.contains(.othersWork)
  }
}
