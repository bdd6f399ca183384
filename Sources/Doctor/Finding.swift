public import Effects

/// One thing that a check found, with what to do about it; no secret is in it.
public struct Finding: Hashable, Sendable {
  /// How much it matters.
  public enum Severity: String, CaseIterable, Comparable, Hashable, Sendable {
    /// Production, or what counts as it, is in reach.
    case serious
    /// Something would be lost for good, or is open that need not be.
    case warning
    /// Worth knowing.
    case note

    /// The more serious one comes first.
    public static func < (one: Severity, other: Severity) -> Bool { one.rank < other.rank }

    private var rank: Int {
      switch self {
      case .serious: 0
      case .warning: 1
      case .note: 2
      }
    }
  }

  /// The check that found it, such as `database.production`.
  public var check: String
  /// How much it matters.
  public var severity: Severity
  /// What it is about: a database, an account, a resource.
  public var subject: String
  /// Where it stands.
  public var place: SourcePlace
  /// Why it matters, in plain words, without a full stop.
  public var reason: String
  /// What to do: commands, or lines to add.
  public var fix: [String]

  /// Describes a finding.
  public init(
    check: String,
    severity: Severity,
    subject: String,
    place: SourcePlace,
    reason: String,
    fix: [String]
  ) {
    self.check = check
    self.severity = severity
    self.subject = subject
    self.place = place
    self.reason = reason
    self.fix = fix
  }
}
