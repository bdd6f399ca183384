/// Why something wasn't measured, in own words: what a server says is never passed on.
struct Trouble: Error {
  let reason: String

  init(_ reason: String) {
    self.reason = reason
  }

  /// The time is up.
  static let late = Trouble("the database took longer than the time allowed")
}
