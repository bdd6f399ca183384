internal import Effects

extension Check {
  static let resourceDeletable = Check(
    "resource.deletable",
    "Nothing keeps a declared resource with data in it from being deleted"
  ) { check, reach in
    reach.unprotected.filter { $0.kind == .deletable }.map { gap in
      check.finding(
        .warning,
        gap.address,
        at: gap.place,
        gap.now.isEmpty
          ? "one destroy, or a change that replaces it, deletes it"
          : "it says \(gap.now.joined(separator: ", ")): one destroy deletes it",
        fix: gap.lines
      )
    }
  }
}
