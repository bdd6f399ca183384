/// How a command ended.
///
/// A status other than 0 is a result, not an error.
public struct Ending: Hashable, Sendable {
  /// The exit status; 128 plus the signal's number if a signal ended it.
  public var status: Int
  /// How long it ran.
  public var milliseconds: Int
}
