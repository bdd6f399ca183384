internal import Linux

/// A moment until which things may be looked up.
///
/// What isn't answered by then is unknown. The time runs from the start of the value's life.
public struct Budget: Hashable, Sendable {
  /// In nanoseconds of the monotonic clock.
  private let deadline: Int

  /// Starts the time; at most a day, at least nothing.
  public init(milliseconds: Int) {
    self.init(deadline: Clock.monotonic + min(max(milliseconds, 0), 86_400_000) * 1_000_000)
  }

  private init(deadline: Int) {
    self.deadline = deadline
  }

  /// Milliseconds that are left, rounded down.
  public var milliseconds: Int { max(0, (deadline - Clock.monotonic) / 1_000_000) }

  /// Whether the time is up.
  public var isSpent: Bool { Clock.monotonic >= deadline }

  /// The part of this budget that one question may use.
  public func limited(to milliseconds: Int) -> Budget {
    Budget(deadline: min(deadline, Budget(milliseconds: milliseconds).deadline))
  }

  /// Throws if JSON of a size can't be read in what is left of the time.
  ///
  /// Reading can't be interrupted; it takes about 0.1 ms for each KiB.
  func check(reading size: Int) throws(Unknown) {
    guard milliseconds >= size / 4096 else {
      throw Unknown("\(size) bytes of JSON are too many for the time allowed")
    }
  }

  /// Throws when the time is up.
  func check() throws(Unknown) {
    if isSpent { throw .late }
  }
}
