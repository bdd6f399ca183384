/// A time as the file system keeps it: seconds since 1970, and nanoseconds within the second.
///
/// One number of nanoseconds would overflow in 2262, and ext4 keeps times up to 2446.
public struct Moment: Hashable, Sendable {
  /// Whole seconds since 1970; negative before.
  public var seconds: Int
  /// Nanoseconds after that second, 0 to 999,999,999.
  public var nanoseconds: Int

  /// Pairs the two numbers.
  public init(seconds: Int, nanoseconds: Int) {
    self.seconds = seconds
    self.nanoseconds = nanoseconds
  }

  /// All of it in nanoseconds since 1970, or the nearest number that fits.
  public var total: Int {
    let (scaled, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
    let (sum, carried) = scaled.addingReportingOverflow(nanoseconds)
    if overflow || carried { return seconds < 0 ? .min : .max }
    return sum
  }
}

extension Moment: Comparable {
  /// Whether one time is before the other.
  public static func < (left: Moment, right: Moment) -> Bool {
    (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
  }
}
