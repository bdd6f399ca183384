internal import Effects

/// Reads what a command of many words writes to: its last word, as of `gcloud … keys create FILE`.
enum LastOperandReader {
  /// Claims a deed on the file; behind an option that isn't described it may be its value.
  static func read(_ deed: Deed, _ invocation: inout Invocation) {
    guard let word = invocation.lastInput ?? invocation.operands.last else { return }
    var deed = deed
    deed.what = .path
    invocation.add([deed], on: word)
  }
}
