/// A rule of a project's own file.
public struct ProjectRule: Hashable, Sendable {
  /// Its name, of small letters, digits, dots and dashes; no two rules of a file share one.
  public var name: String
  /// Which effects it speaks of.
  public var match: Match
  /// What it asks for.
  public var verdict: Verdict
  /// The reason that is shown; never empty for a rule that holds or denies.
  public var why: String
  /// The way to take instead; may be empty.
  public var instead: String
  /// What it takes to release what it holds.
  public var release: ReleaseTerms
  /// Where it stands in the file, counted from 1.
  public var line: Int
  /// Who answers for it; may be empty.
  public var owner: String
  /// The last day on which it allows anything, such as `2026-12-31` in UTC; empty for ever.
  public var until: String

  /// Describes a rule.
  public init(
    name: String,
    match: Match,
    verdict: Verdict,
    why: String = "",
    instead: String = "",
    release: ReleaseTerms = ReleaseTerms(),
    line: Int = 1,
    owner: String = "",
    until: String = ""
  ) {
    self.name = name
    self.match = match
    self.verdict = verdict
    self.why = why
    self.instead = instead
    self.release = release
    self.line = line
    self.owner = owner
    self.until = until
  }
}
