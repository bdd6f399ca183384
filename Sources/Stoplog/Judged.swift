internal import Crypto
public import Effects
internal import Ledger
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
  /// What would run.
  var invocations: [Invocation] = []
  /// The digest of the policy files that it was judged by.
  var policy = Digest(of: "")
  /// What the session's past has added; nil if nothing.
  var remembered: Remembered?
  /// What was found for the first time in the session, and is to be recorded.
  var learned: [Draft] = []

  /// Whether something has to be saved before the run.
  var needsSnapshot: Bool { judgement.obligations.contains(.snapshot) }

  /// Whether the run would change anything.
  var changes: Bool { judgement.effects.contains { $0.action != .read } }
}
