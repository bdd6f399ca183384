public import Effects

/// One thing to look for in what is in reach.
///
/// To add a check: a file in `Checks/` and a line in ``CheckList``.
public struct Check: Sendable {
  /// Its name, such as `database.production`.
  public let name: String
  /// What it looks for, in one sentence without a full stop.
  public let summary: String
  private let find: @Sendable (Check, Reach) -> [Finding]

  init(_ name: String, _ summary: String, find: @escaping @Sendable (Check, Reach) -> [Finding]) {
    self.name = name
    self.summary = summary
    self.find = find
  }

  /// What it finds.
  public func findings(in reach: Reach) -> [Finding] { find(self, reach) }

  /// A finding of this check.
  func finding(
    _ severity: Finding.Severity,
    _ subject: String,
    at place: SourcePlace,
    _ reason: String,
    fix: [String]
  ) -> Finding {
    Finding(
      check: name,
      severity: severity,
      subject: subject,
      place: place,
      reason: reason,
      fix: fix
    )
  }
}
