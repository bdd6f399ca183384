/// What happens to a request, from least to most strict.
public enum Verdict: String, Comparable, Hashable, Sendable, CaseIterable {
  /// It runs, in silence.
  case allow
  /// It runs, and people are told.
  case notify
  /// It waits for a human.
  case hold
  /// It does not run, and no approval changes that.
  case deny

  /// Whether the first is less strict than the second.
  public static func < (first: Verdict, second: Verdict) -> Bool {
    first.rank < second.rank
  }

  private var rank: Int {
    switch self {
    case .allow: 0
    case .notify: 1
    case .hold: 2
    case .deny: 3
    }
  }
}
