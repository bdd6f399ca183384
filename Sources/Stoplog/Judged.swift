public import Effects
public import Policy

/// A judgement with everything that led to it, so that it can be repeated and compared.
public struct Judged: Sendable {
  /// What was asked for.
  public var request: Request
  /// Where it would run.
  public var surroundings: Surroundings
  /// What was decided.
  public var judgement: Judgement
  /// What was looked up.
  public var facts: FactTable
  /// What the session's past has added; nil if nothing.
  var remembered: Remembered?
  /// The judgement without standing orders; nil if none speaks of the request.
  var unbound: Judgement?

  /// Whether something has to be saved before the run.
  var needsSnapshot: Bool { judgement.obligations.contains(.snapshot) }

  /// Whether the run would change anything.
  var changes: Bool { judgement.effects.contains { $0.action != .read } }
}
