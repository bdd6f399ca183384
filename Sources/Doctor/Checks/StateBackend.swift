internal import Effects

extension Check {
  static let stateBackend = Check(
    "state.backend",
    "The backend of a state lacks encryption or a lock"
  ) { check, reach in
    reach.stacks.filter { !$0.missing.isEmpty }.map { stack in
      check.finding(
        .warning,
        "backend '\(stack.backend)'",
        at: stack.place,
        "two runs at once may spoil the state, or whoever reads the bucket reads its passwords; "
          + "whether the bucket is versioned can't be seen from here",
        fix: stack.missing
      )
    }
  }
}
