/// Whether, and how, an effect can be undone.
public enum Reversibility: Hashable, Sendable {
  /// Nothing is lost.
  case reversible
  /// Something is lost from where it was, and there is a way to get it back.
  case recoverable(Recovery)
  /// Once done there is no way back.
  case irreversible
  /// Not known; treated as irreversible.
  case unknown
}

extension Reversibility {
  /// The ways back.
  public enum Recovery: String, Hashable, Sendable {
    /// A snapshot can be taken first.
    case snapshot
    /// The bytes are in a commit that another machine holds too.
    case git
    /// A build or an install makes it again.
    case regenerate
    /// The session made it itself a moment ago.
    case provenance
  }

  /// The word for the JSON.
  public var word: String {
    switch self {
    case .reversible: "reversible"
    case .recoverable: "recoverable"
    case .irreversible: "irreversible"
    case .unknown: "unknown"
    }
  }
}
