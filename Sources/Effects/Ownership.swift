/// Who made what an effect takes away, and how old it is.
///
/// What a session made itself is cheap to take away; what was there before is somebody else's.
public struct Ownership: Hashable, Sendable {
  /// What the session made, by name.
  public var own: Names
  /// What it didn't make, by name.
  public var others: Names
  /// What can't be told apart, because nothing says which thing in the world is meant.
  public var unknown: Names
  /// The oldest day on which something that isn't the session's was made or last changed, such as
  /// `2023-04-01`; empty if that isn't known.
  public var oldest: String
  /// The newest such day.
  public var newest: String

  /// Counts what is made by whom.
  public init(
    own: Names = Names(),
    others: Names = Names(),
    unknown: Names = Names(),
    oldest: String = "",
    newest: String = ""
  ) {
    self.own = own
    self.others = others
    self.unknown = unknown
    self.oldest = oldest
    self.newest = newest
  }

  /// How many there are, and the first of their names.
  public struct Names: Hashable, Sendable {
    /// How many.
    public var count: Int
    /// The first names.
    public var first: [String]

    /// How many names are kept.
    public static let limit = 20

    /// Keeps the first of some names.
    public init(_ names: [String] = []) {
      count = names.count
      first = Array(names.prefix(Self.limit))
    }

    /// Adds others.
    mutating func add(_ other: Names) {
      count += other.count
      for name in other.first where first.count < Self.limit && !first.contains(name) {
        first.append(name)
      }
    }
  }

  /// Calls the one thing that is counted by another name.
  public mutating func rename(_ names: [String]) {
    if own.count == 1 { own = Names(names) }
    if others.count == 1 { others = Names(names) }
    if unknown.count == 1 { unknown = Names(names) }
  }

  /// Adds what another effect takes away.
  public mutating func add(_ other: Ownership) {
    own.add(other.own)
    others.add(other.others)
    unknown.add(other.unknown)
    if !other.oldest.isEmpty, oldest.isEmpty || other.oldest < oldest { oldest = other.oldest }
    if other.newest > newest { newest = other.newest }
  }

  /// Whether nothing is counted.
  public var isEmpty: Bool { own.count + others.count + unknown.count == 0 }
}
