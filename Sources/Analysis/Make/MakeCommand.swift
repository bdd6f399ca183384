/// A line that make gives to a shell.
struct MakeCommand: Hashable {
  /// The line as shell text.
  var text: String
  /// The target that it is for.
  var target: String
  /// Whether make prints it first: not after `@`.
  var isPrinted = true
  /// Whether a failure doesn't stop make: after `-`.
  var ignoresFailure = false
  /// Whether it runs even if make only prints: after `+`, and where it calls make.
  var runsAlways = false
}
