internal import Effects

extension Check {
  static let resourceNothingLeft = Check(
    "resource.nothing-left",
    "Nothing is left of a declared resource's data once it is deleted"
  ) { check, reach in
    reach.unprotected.filter { $0.kind == .nothingLeft }.map { gap in
      check.finding(
        .warning,
        gap.address,
        at: gap.place,
        gap.now.isEmpty
          ? "no snapshot, no version and no backup outlives it unless these lines say so"
          : "it says \(gap.now.joined(separator: ", ")): nothing of its data outlives it",
        fix: gap.lines
      )
    }
  }
}
