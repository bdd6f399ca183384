internal import Linux

/// Why a question has no answer, in a few words.
struct Unknown: Error {
  let reason: String

  init(_ reason: String) {
    self.reason = reason
  }

  init(_ error: SystemError) {
    reason = "cannot \(error.call) '\(error.object)': \(error.reason)"
  }

  /// The reason when the time is up.
  static let late = Unknown("it took longer than the time allowed")
}
