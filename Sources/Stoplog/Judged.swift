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
  /// The judgement without standing orders; nil if none speaks of the request.
  var unbound: Judgement?
  /// Entries that claim to loosen something, and don't count.
  var faults: [InForce.Fault] = []

  /// For which proposal a person runs it himself; nil for what an agent asks.
  var hand: Hand?

  /// What an agent is told first when it is denied.
  var note: String {
    if let remembered, !remembered.note.isEmpty { return remembered.note }
    guard unbound != nil, judgement.reasons.contains(where: { $0.rule.hasPrefix("state.") })
    else { return "" }
    return
      "A person has set what is in force here; only a person with a key ends it before its time. "
      + "Other ways to the same end are refused too, and every attempt is recorded."
  }
  /// What was found for the first time in the session, and is to be recorded.
  var learned: [Draft] = []

  /// Whether something has to be saved before the run.
  var needsSnapshot: Bool { judgement.obligations.contains(.snapshot) }

  /// Whether the run would change anything.
  var changes: Bool { judgement.effects.contains { $0.action != .read } }
}
