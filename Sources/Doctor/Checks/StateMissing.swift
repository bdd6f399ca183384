internal import Effects

extension Check {
  static let stateMissing = Check(
    "state.missing",
    "Infrastructure code has no state here"
  ) { check, reach in
    reach.stacks.filter { $0.backend == "local" && !$0.hasState }.map { stack in
      check.finding(
        .warning,
        reach.shown(stack.folder),
        at: stack.place,
        "if its resources exist, an apply makes them all a second time, and nothing here says which "
          + "are whose",
        fix: [
          "before any apply, get the state that belongs to it: terraform init with its backend, or "
            + "ask who applied last",
          "if nothing exists yet, declare a remote backend first",
        ]
      )
    }
  }
}
