/// How sure it is that the effect happens when the request runs.
public enum Certainty: String, Hashable, Sendable {
  /// It happens whenever the request succeeds.
  case certain
  /// It depends on a branch, a loop or another command's result.
  case possible
}
