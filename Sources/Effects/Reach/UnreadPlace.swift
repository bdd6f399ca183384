/// A place that was not read, so that what it holds isn't known.
public struct UnreadPlace: Hashable, Sendable {
  /// The place.
  public var place: SourcePlace
  /// Why, in a few words.
  public var reason: String
  /// Whether it may hold access that an agent could use.
  ///
  /// What this account may not read, its agents can't read either.
  public var mayHide: Bool

  /// Describes one.
  public init(_ place: SourcePlace, reason: String, mayHide: Bool = true) {
    self.place = place
    self.reason = reason
    self.mayHide = mayHide
  }
}
