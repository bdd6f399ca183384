/// A day of the calendar in the form `2023-04-01`, in UTC.
public enum Day {
  /// The day of a time in seconds since 1970.
  ///
  /// - SeeAlso: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `civil_from_days`.
  public static func text(_ seconds: Int) -> String {
    let days = (seconds >= 0 ? seconds : seconds - 86_399) / 86_400 + 719_468
    let era = (days >= 0 ? days : days - 146_096) / 146_097
    let dayOfEra = days - era * 146_097
    let year = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * year + year / 4 - year / 100)
    let month = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * month + 2) / 5 + 1
    let number = month < 10 ? month + 3 : month - 9
    return "\(padded(year + era * 400 + (number <= 2 ? 1 : 0), 4))-\(padded(number, 2))-"
      + padded(day, 2)
  }

  /// Two such days; nil if either is none, or the second is earlier.
  public static func range(_ oldest: String?, _ newest: String?) -> ClosedRange<String>? {
    guard let oldest, let newest, isDay(oldest), isDay(newest), oldest <= newest else { return nil }
    return oldest...newest
  }

  private static func isDay(_ text: String) -> Bool {
    text.utf8.count == 10
      && text.utf8.enumerated().allSatisfy { place, byte in
        place == 4 || place == 7 ? byte == UInt8(ascii: "-") : (48...57).contains(byte)
      }
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
