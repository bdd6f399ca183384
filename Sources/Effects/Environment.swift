/// Which world an effect would hit; unknown counts as production.
public enum Environment: String, Hashable, Sendable {
  case production
  case staging
  case development
  case unknown
}
