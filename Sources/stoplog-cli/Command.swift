internal import CommandLine
internal import Policy

/// A command of the program: its description and what it does.
struct Command: Sendable {
  /// The description, from which help, manual page and completion are made.
  var spec: CommandSpec
  /// Does it, and gives the exit status.
  var run: @Sendable (Program, Arguments) -> Int32
}

/// The exit statuses that callers rely on.
enum Status {
  /// Allowed, or done.
  static let allowed: Int32 = 0
  /// Something failed; callers treat it as a hold.
  static let failed: Int32 = 1
  /// Held for a person.
  static let held: Int32 = 10
  /// Denied.
  static let denied: Int32 = 20

  /// The status that tells a verdict.
  static func of(_ verdict: Verdict) -> Int32 {
    switch verdict {
    case .allow, .notify: allowed
    case .hold: held
    case .deny: denied
    }
  }
}
