internal import Glibc

/// Days as AWS writes them, and how long ago they were.
enum CloudDate {
  /// The day of a time such as `2024-01-01T12:00:00Z`, with its age; nil if it is no time.
  static func created(_ text: String?) -> String? {
    guard let text, let day = day(text) else { return nil }
    return "created \(text.prefix(10)), \(age(today() - day))"
  }

  /// A day as text, from seconds since 1970.
  static func text(_ seconds: Int) -> String {
    var time = time_t(seconds)
    var parts = tm()
    gmtime_r(&time, &parts)
    func padded(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(parts.tm_year + 1900)-\(padded(parts.tm_mon + 1))-\(padded(parts.tm_mday))"
  }

  /// Days since 1970-01-01; nil if it is no date.
  static func day(_ text: String) -> Int? {
    let parts = text.prefix(10).split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, text.utf8.count >= 10, (1...12).contains(parts[1]),
      (1...31).contains(parts[2]), (1970...9999).contains(parts[0])
    else { return nil }
    let year = parts[1] <= 2 ? parts[0] - 1 : parts[0]
    let era = year / 400
    let ofEra = year - era * 400
    let ofYear = (153 * (parts[1] + (parts[1] > 2 ? -3 : 9)) + 2) / 5 + parts[2] - 1
    return era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468
  }

  private static func today() -> Int { time(nil) / 86_400 }

  /// A span of days in its largest unit.
  static func age(_ days: Int) -> String {
    switch days {
    case ..<1: "less than a day old"
    case ..<60: "\(CloudLoss.count(days, "day")) old"
    case ..<730: "\(days / 30) months old"
    default: "\(days / 365) years old"
    }
  }
}
