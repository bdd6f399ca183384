/// What the store has to say when a held request is made again.
public enum Release: ~Copyable {
  /// Nobody has decided anything about it: a new hold has to be opened.
  case none
  /// It waits for a human.
  case pending(Hold)
  /// It was approved, but for a while it can be taken back and doesn't run yet.
  case coolingOff(Hold, until: Int)
  /// A human said no, which holds until the hold's own end.
  case rejected(Hold)
  /// It was approved, but something differs now; the approval is void.
  case different(Hold, differences: [String])
  /// It was approved and has run already; running it again takes a new hold.
  case spent(Hold)
  /// It may run, once; the approval is consumed.
  case permit(Permit)
}
