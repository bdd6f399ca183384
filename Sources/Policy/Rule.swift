public import Effects

/// One rule of the policy: which effects it speaks of, and what it asks for.
public struct Rule: Sendable {
  /// The stable name, such as `files.delete.home`.
  public var name: String
  /// What the rule is for, in one sentence.
  public var summary: String
  /// What it asks for.
  public var verdict: Verdict
  /// A safer way where the tool's description gives none.
  public var safer: String
  /// Whether the rule speaks of an effect.
  public var matches: @Sendable (Effect) -> Bool

  /// Describes a rule.
  public init(
    _ name: String,
    _ verdict: Verdict,
    summary: String,
    safer: String = "",
    matches: @escaping @Sendable (Effect) -> Bool
  ) {
    self.name = name
    self.verdict = verdict
    self.summary = summary
    self.safer = safer
    self.matches = matches
  }
}
