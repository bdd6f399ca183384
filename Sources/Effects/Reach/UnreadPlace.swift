/// A place that was not read, so that what it holds isn't known.
public struct UnreadPlace: Hashable, Sendable {
  /// The place.
  public var place: SourcePlace
  /// Why, in a few words.
  public var reason: String
  /// Whether this account may not read it: then an agent of this account can't either.
  public var isForbidden: Bool

  /// Describes one.
  public init(_ place: SourcePlace, reason: String, isForbidden: Bool = false) {
    self.place = place
    self.reason = reason
    self.isForbidden = isForbidden
  }
}
