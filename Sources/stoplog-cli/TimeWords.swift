internal import CommandLine
internal import Linux
internal import Policy
internal import Stoplog

/// Spans and times as people write them.
enum TimeWords {
  /// The milliseconds of a span such as `90m`, `8h` or `3d`; nil if it isn't one.
  static func span(_ text: String) -> Int? {
    let units: [Character: Int] = ["s": 1_000, "m": 60_000, "h": 3_600_000, "d": 86_400_000]
    guard let unit = text.last.flatMap({ units[$0] }), let number = Int(text.dropLast()),
      number > 0
    else { return nil }
    let (span, overflows) = number.multipliedReportingOverflow(by: unit)
    return overflows || span > 3_660 * 86_400_000 ? nil : span
  }

  /// The milliseconds since 1970 of a time such as `2026-11-23T08:00Z`; nil if it isn't one.
  ///
  /// It has to say its offset, since nobody can tell whose clock is meant otherwise.
  static func moment(_ text: String) -> Int? {
    let halves = text.split(separator: "T", omittingEmptySubsequences: false)
    guard halves.count == 2, let (clock, offset) = offset(halves[1]) else { return nil }
    let date = halves[0].split(separator: "-", omittingEmptySubsequences: false)
    let time = clock.split(separator: ":", omittingEmptySubsequences: false)
    guard date.count == 3, date[0].count == 4, (2...3).contains(time.count),
      (date.dropFirst() + time).allSatisfy({ $0.count == 2 }),
      let year = digits(date[0]), let month = digits(date[1]), (1...12).contains(month),
      let day = digits(date[2]), (1...31).contains(day), let hour = digits(time[0]), hour < 24,
      let minute = digits(time[1]), minute < 60,
      let second = time.count == 3 ? digits(time[2]) : 0, second < 60
    else { return nil }
    let seconds = days(year, month, day) * 86_400 + hour * 3_600 + minute * 60 + second - offset
    // A day that the month doesn't have comes out as another one.
    guard Clock.text((seconds + offset) * 1_000).hasPrefix(halves[0]) else { return nil }
    return seconds * 1_000
  }

  /// What stands before the offset, and the offset in seconds.
  private static func offset(_ text: Substring) -> (clock: Substring, seconds: Int)? {
    if text.hasSuffix("Z") { return (text.dropLast(), 0) }
    guard text.count > 6, let sign = text.dropLast(5).last, "+-".contains(sign) else { return nil }
    let parts = text.suffix(5).split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let hours = digits(parts[0]), hours < 24,
      let minutes = digits(parts[1]),
      minutes < 60
    else { return nil }
    return (text.dropLast(6), (hours * 3_600 + minutes * 60) * (sign == "-" ? -1 : 1))
  }

  private static func digits(_ text: Substring) -> Int? {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
  }

  /// Days since 1970.
  ///
  /// - SeeAlso: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `days_from_civil`.
  private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}

extension Person {
  /// The scope that the options give.
  func scope() throws(CommandError) -> OrderScope {
    let found = ScopeWords.scope(
      arguments.values("scope"),
      directory: program.directory,
      home: program.environment["HOME"]
    )
    switch found {
    case .success(let scope): return scope
    case .failure(let bad):
      throw .usage(
        .badValue(bad.word, option: "--scope", wanted: ScopeWords.wanted, command: command)
      )
    }
  }

  /// When the options say that something ends, in milliseconds since 1970; nil if they don't.
  func end() throws(CommandError) -> Int? {
    if let text = arguments.value("until") {
      guard let moment = TimeWords.moment(text), moment > Clock.now else {
        let wanted = "a time to come, such as 2026-11-23T08:00Z"
        throw .usage(.badValue(text, option: "--until", wanted: wanted, command: command))
      }
      return moment
    }
    return try span("for").map { Clock.now + $0 }
  }

  /// The milliseconds that an option gives; nil if it isn't given.
  func span(_ option: String) throws(CommandError) -> Int? {
    guard let text = arguments.value(option) else { return nil }
    guard let span = TimeWords.span(text) else {
      let wanted = "a span such as 90m, 8h or 3d"
      throw .usage(.badValue(text, option: "--" + option, wanted: wanted, command: command))
    }
    return span
  }
}
