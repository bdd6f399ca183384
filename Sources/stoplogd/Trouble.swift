/// Why something wasn't measured, in own words: what a server says is never passed on.
struct Trouble: Error, Equatable {
  let reason: String

  init(_ reason: String) {
    self.reason = reason
  }

  /// The time is up.
  static let late = Trouble("the database took longer than the time allowed")

  /// The time for asking a cloud is up.
  static let lateCloud = Trouble("the cloud took longer than the time allowed")

  /// The time for asking an engine of containers is up.
  static let lateEngine = Trouble("the engine took longer than the time allowed")

  /// There is no such thing in a cloud.
  static let missing = Trouble("there is no such thing")
}
