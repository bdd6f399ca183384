/// What can happen to a hold.
public enum HoldEvent: Hashable, Sendable {
  /// Different people have signed, this many in all by now.
  case approved(people: Int)
  /// Somebody said no.
  case rejected
  /// The agent makes the call again; whether anything differs from what was shown.
  case attempted(differs: Bool)
  /// The clock was turned back, so that no time that was signed can be relied on.
  case clockTurnedBack
  /// Nothing but time has passed.
  case looked
}
