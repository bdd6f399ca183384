/// Which entries a reader wants; what isn't given is not asked about.
public struct Filter: Hashable, Sendable {
  /// Only entries of one session.
  public var session: String?
  /// Only entries of one kind.
  public var kind: Kind?
  /// Only entries that belong to one hold.
  public var hold: String?
  /// Only entries that belong to one snapshot.
  public var snapshot: String?
  /// Only entries that changed the world.
  public var isChanging: Bool
  /// Only entries whose place is in the range.
  public var range: Range<Int>
  /// The newest come first.
  public var isNewestFirst: Bool
  /// The most entries that are wanted.
  public var limit: Int

  /// Describes what is wanted; without arguments, everything from the oldest on.
  public init(
    session: String? = nil,
    kind: Kind? = nil,
    hold: String? = nil,
    snapshot: String? = nil,
    isChanging: Bool = false,
    range: Range<Int> = 0..<Int.max,
    isNewestFirst: Bool = false,
    limit: Int = .max
  ) {
    self.session = session
    self.kind = kind
    self.hold = hold
    self.snapshot = snapshot
    self.isChanging = isChanging
    self.range = range
    self.isNewestFirst = isNewestFirst
    self.limit = limit
  }

  /// The last entries, newest first.
  public static func last(_ count: Int) -> Filter {
    Filter(isNewestFirst: true, limit: count)
  }
}
