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
  /// Counts what is made by whom.
  public init(
    own: Names = Names(),
    others: Names = Names(),
    unknown: Names = Names()
  ) {
    self.own = own
    self.others = others
    self.unknown = unknown
  }

  /// How many there are, the first of their names, and how old they are.
  public struct Names: Hashable, Sendable {
    /// How many.
    public var count: Int
    /// The first names.
    public var first: [String]
    /// The days, such as `2023-04-01`, between which those whose age is known were made or last
    /// changed; nil if none is known.
    public var days: ClosedRange<String>?
    /// How many of them are of unknown age.
    public var undated: Int

    /// How many names are kept.
    public static let limit = 20

    /// Keeps the first of some names.
    ///
    /// - Parameter undated: How many of them have no age; none if days are given, else all.
    public init(
      _ names: [String] = [],
      days: ClosedRange<String>? = nil,
      undated: Int? = nil
    ) {
      count = names.count
      first = Array(names.prefix(Self.limit))
      self.days = days
      self.undated = undated ?? (days == nil ? names.count : 0)
    }

    /// Adds others.
    mutating func add(_ other: Names) {
      count += other.count
      undated += other.undated
      if let more = other.days {
        days =
          days.map { min($0.lowerBound, more.lowerBound)...max($0.upperBound, more.upperBound) }
          ?? more
      }
      for name in other.first where first.count < Self.limit && !first.contains(name) {
        first.append(name)
      }
    }
  }

  /// Calls the one thing that is counted by another name.
  public mutating func rename(_ names: [String]) {
    if own.count == 1 { own = Names(names, days: own.days) }
    if others.count == 1 { others = Names(names, days: others.days) }
    if unknown.count == 1 { unknown = Names(names, days: unknown.days) }
  }

  /// Notes how old the things are that aren't known to be the session's.
  ///
  /// - Parameter undated: How many of them have no age.
  public mutating func date(_ days: ClosedRange<String>, undated: Int = 0) {
    for part in [\Self.others, \Self.unknown] where self[keyPath: part].count > 0 {
      self[keyPath: part].days = days
      self[keyPath: part].undated = undated
    }
  }

  /// Adds what another effect takes away.
  public mutating func add(_ other: Ownership) {
    own.add(other.own)
    others.add(other.others)
    unknown.add(other.unknown)
  }

  /// Whether nothing is counted.
  public var isEmpty: Bool { own.count + others.count + unknown.count == 0 }
}
