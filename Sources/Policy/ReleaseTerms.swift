/// What it takes to release a held request, beyond one person's approval.
public struct ReleaseTerms: Hashable, Sendable {
  /// The most people that can be asked for.
  public static let mostPeople = 20
  /// The longest time to think it over, in seconds: an hour.
  public static let longest = 3600
  /// The longest that an agent's hook may be told to wait for people, in seconds.
  public static let longestWait = 600

  /// How many different people have to approve; at least 1.
  public var people: Int
  /// For how many seconds an approval waits before it is good, so that it can be taken back.
  public var coolingOff: Int

  /// Whether whoever runs the agent can't be among them.
  public var isPeer: Bool

  /// For how many seconds an agent's hook waits for people before it refuses; 0 refuses at once.
  public var wait: Int

  /// Sets the terms.
  public init(people: Int = 1, coolingOff: Int = 0, wait: Int = 0, isPeer: Bool = false) {
    self.people = people
    self.coolingOff = coolingOff
    self.wait = wait
    self.isPeer = isPeer
  }

  /// The stricter of both, each by itself, and the longer wait.
  public func joined(with other: ReleaseTerms) -> ReleaseTerms {
    ReleaseTerms(
      people: max(people, other.people),
      coolingOff: max(coolingOff, other.coolingOff),
      wait: max(wait, other.wait),
      isPeer: isPeer || other.isPeer
    )
  }
}
