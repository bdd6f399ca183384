internal import Effects

/// Reads the name of a private key, beside which `ssh-keygen` writes the public one.
enum PublicKeyReader {
  /// Claims a deed on the file of the public key; it is replaced without a question.
  static func read(_ word: Argument, _ deed: Deed, _ invocation: inout Invocation) {
    // Where the name isn't known, the claim on the private key says so already.
    guard word.isKnown else { return }
    var deed = deed
    deed.what = .path
    invocation.add([deed], on: Argument(word.text + ".pub", origin: word.origin))
  }
}
