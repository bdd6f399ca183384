/// What has to be done along with the run; it comes with the verdict.
public enum Obligation: String, Hashable, Sendable, CaseIterable {
  /// The targets are saved first, and the run is refused if they can't be.
  case snapshot
}
