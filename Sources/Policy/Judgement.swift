public import Effects

/// A verdict with everything it rests on.
public struct Judgement: Hashable, Sendable {
  /// The strictest verdict of all rules that matched.
  public var verdict: Verdict
  /// Every rule that matched, strictest first.
  public var reasons: [Reason]
  /// What the request would do.
  public var effects: [Effect]
  /// Safer ways to the same end, each a command or a short sentence.
  public var alternatives: [String]
  /// What has to be done along with the run.
  public var obligations: Obligations
  /// What it takes to release it, if it is held.
  public var release = ReleaseTerms()
  /// Who made what the request would take away, as far as it isn't made again by a build.
  public var ownership = Ownership()
  /// What of the scopes of open tasks it makes use of: a task's name, a blank, and the item.
  public var used: Set<String> = []
  /// The names of the leases without which it would be stricter.
  public var leases: Set<String> = []
  /// What else an agent is told when it is held, such as what its task is.
  public var context = ""
  /// The names of the incidents without which it would be stricter.
  public var loosenings: Set<String> = []

  /// Collects a judgement.
  public init(
    verdict: Verdict,
    reasons: [Reason] = [],
    effects: [Effect] = [],
    alternatives: [String] = [],
    obligations: Obligations = []
  ) {
    self.verdict = verdict
    self.reasons = reasons
    self.effects = effects
    self.alternatives = alternatives
    self.obligations = obligations
  }
}
