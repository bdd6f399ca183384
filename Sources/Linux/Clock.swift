internal import Glibc

/// The time, and its text.
public enum Clock {
  /// Milliseconds since 1970, in UTC.
  public static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  /// Nanoseconds since some moment, never going back; for measuring spans.
  public static var monotonic: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }

  /// Waits; a signal may end it earlier.
  public static func sleep(milliseconds: Int) {
    let span = min(max(0, milliseconds), 1_000_000_000)
    var time = timespec(tv_sec: span / 1000, tv_nsec: span % 1000 * 1_000_000)
    nanosleep(&time, nil)
  }

  /// A moment as RFC 3339 text in UTC, to the second.
  public static func text(_ milliseconds: Int) -> String {
    // Rounded down, also before 1970.
    var seconds = time_t(milliseconds / 1000 - (milliseconds % 1000 < 0 ? 1 : 0))
    var parts = tm()
    gmtime_r(&seconds, &parts)
    func padded(_ number: Int32, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
    func two(_ number: Int32) -> String { padded(number, 2) }
    return "\(padded(parts.tm_year + 1900, 4))-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
      + "T\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec))Z"
  }
}
