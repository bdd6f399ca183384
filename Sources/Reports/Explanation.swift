public import Effects
public import Policy

/// Everything that led to a judgement, for a person who asks why.
///
/// What looks like a secret is hidden in every form of it, so it can be shown to others.
public struct Explanation: Sendable {
  /// The program's version.
  public var version: String
  /// What was asked for.
  public var request: Request
  /// Where it would run.
  public var surroundings: Surroundings
  /// What was decided.
  public var judgement: Judgement
  /// What was looked up.
  public var facts: FactTable
  /// How it was followed.
  public var trace: Trace
  /// Whether nothing was looked up at all.
  public var isPure: Bool

  /// Collects what led to a judgement.
  public init(
    version: String,
    request: Request,
    surroundings: Surroundings,
    judgement: Judgement,
    facts: FactTable,
    trace: Trace,
    isPure: Bool
  ) {
    self.version = version
    self.request = request
    self.surroundings = surroundings
    self.judgement = judgement
    self.facts = facts
    self.trace = trace
    self.isPure = isPure
  }

  /// What hides the secrets of this request.
  var mask: SecretMask {
    let given = request.environment.map { (name: $0.key, value: $0.value) }
    let assigned = trace.assigned.flatMap { name, values in values.map { (name: name, value: $0) } }
    return SecretMask(variables: given + assigned)
  }
}
