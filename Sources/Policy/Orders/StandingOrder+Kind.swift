public import Effects

extension StandingOrder {
  /// What an order forbids; the raw value is the word on the command line and in the record.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Nothing in the scope is changed.
    case freeze
    /// Nothing but looking.
    case planOnly = "plan-only"
    /// Nothing runs but what surely only looks.
    case noExecute = "no-execute"
    /// Nothing is deleted.
    case noDelete = "no-delete"
    /// Every change waits for a person.
    case askFirst = "ask-first"
    /// No call at all.
    case stop
  }
}

extension StandingOrder.Kind {
  /// The name of the rule that stands in a verdict's reasons.
  public var rule: String { "state.\(rawValue)" }

  /// What becomes of what it forbids.
  public var verdict: Verdict { self == .askFirst ? .hold : .deny }

  /// What it does, in one sentence.
  public var summary: String {
    switch self {
    case .freeze: "nothing in its scope may be changed"
    case .planOnly: "agents may only look, search and plan"
    case .noExecute: "nothing may run but what surely only looks"
    case .noDelete: "nothing may be deleted or emptied"
    case .askFirst: "every change waits for a person"
    case .stop: "every call is refused"
    }
  }

  /// What an agent may do meanwhile.
  public var meanwhile: String {
    switch self {
    case .freeze:
      "read, search, run what changes nothing, and prepare the change as a text or a plan"
    case .planOnly, .noExecute: "read, search, and tell the person what you would do"
    case .noDelete: "go on with everything that deletes nothing"
    case .askFirst: "read and search; ask for each change by making it once, which opens a hold"
    case .stop: "nothing: end your turn and tell the person that you were stopped"
    }
  }

  /// Whether it speaks of an effect, wherever that is.
  ///
  /// What isn't known is never taken for looking.
  public func forbids(_ effect: Effect) -> Bool {
    switch self {
    case .stop, .noExecute: effect.action != .read
    case .planOnly: effect.action != .read && !effect.traits.contains(.byCustom)
    case .freeze, .askFirst: Self.mayChange(effect)
    case .noDelete: effect.action == .delete || effect.action == .overwrite && !effect.isHarmless
    }
  }

  /// Whether something is changed, or could be as far as anybody knows.
  private static func mayChange(_ effect: Effect) -> Bool {
    switch effect.action {
    case .read: false
    // A program that runs is no change by itself: what it changes is an effect of its own, or it is
    // unknown.
    case .execute: effect.reversibility != .reversible
    default: !effect.traits.contains(.byCustom)
    }
  }
}
