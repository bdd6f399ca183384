/// How long a hold stays open, and what it takes to release it.
public struct HoldTerms: Hashable, Sendable {
  /// How many different people have to approve; at least 1.
  public let needs: Int
  /// How long it waits for a human, in milliseconds.
  public let waits: Int
  /// How long after a signature the request may run, in milliseconds.
  public let window: Int
  /// How long a signature waits before it is good, in milliseconds, so that it can be taken back.
  public let coolingOff: Int

  /// Whether whoever runs the agent can't be among them.
  public let isPeer: Bool

  /// The longest that either time may be: a day.
  public static let longest = 24 * 3_600_000

  /// Sets the terms; times are cut to ``longest``.
  ///
  /// A hold waits an hour and an approval is good for five minutes unless something else is said.
  public init(
    needs: Int = 1,
    waits: Int = 3_600_000,
    window: Int = 300_000,
    coolingOff: Int = 0,
    isPeer: Bool = false
  ) {
    self.isPeer = isPeer
    self.needs = max(1, needs)
    self.waits = min(max(1, waits), Self.longest)
    self.window = min(max(1, window), Self.longest)
    self.coolingOff = min(max(0, coolingOff), Self.longest)
  }
}
