/// What has to be done because of an event; the machine itself does nothing.
public enum HoldAction: Hashable, Sendable {
  /// The request may run, once.
  case givePermit
  /// The signatures are worth nothing from now on.
  case discardApprovals
  /// What was asked for is not possible in this state.
  case refuse
}
