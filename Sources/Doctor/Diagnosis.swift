public import Effects

/// What all checks find in what is in reach.
public struct Diagnosis: Hashable, Sendable {
  /// What was looked at.
  public var reach: Reach
  /// The findings, the most serious first.
  public var findings: [Finding]

  /// Runs every check.
  public init(of reach: Reach) {
    self.reach = reach
    let found = CheckList.all.flatMap { $0.findings(in: reach) }
    findings = Finding.Severity.allCases.flatMap { severity in
      found.filter { $0.severity == severity }
    }
  }

  /// How many findings have a severity.
  public func count(_ severity: Finding.Severity) -> Int {
    findings.count { $0.severity == severity }
  }

  /// Whether some place couldn't be looked at that an agent might read.
  public var isPartial: Bool { reach.unread.contains(where: \.mayHide) }
}
