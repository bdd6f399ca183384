internal import Effects

extension Check {
  static let guardState = Check(
    "guard.state",
    "The gate's own state can't be used, or nobody can approve"
  ) { check, reach in
    guard !reach.guardProblem.isEmpty else { return [] }
    return [
      check.finding(
        .warning,
        "stoplog",
        at: SourcePlace(reach.folder),
        reach.guardProblem,
        fix: ["stoplog status", "stoplog init"]
      )
    ]
  }
}
