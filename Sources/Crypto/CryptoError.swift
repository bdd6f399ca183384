/// Why a key, a signature or a sealed file can't be used.
public enum CryptoError: Error, Hashable, Sendable {
  /// The library could not start, or the system gave it no memory or randomness.
  case unavailable(String)
  /// The text does not have the form that it should have.
  case malformed(object: String, reason: String)
  /// The passphrase does not open the key, or the file was changed.
  case wrongPassphrase(name: String)
  /// No signature by a known key stands under the note.
  case unsigned
  /// A signature by a known key does not fit the text.
  case forged(name: String)
}

extension CryptoError: CustomStringConvertible {
  /// What failed and why, and what to do about it.
  public var description: String {
    switch self {
    case .unavailable(let what):
      """
      cannot use 'libsodium': \(what)
      help: free some memory, then try again
      """
    case .malformed(let object, let reason):
      """
      cannot read '\(object)': \(reason)
      help: use the text exactly as it was printed, or make a new one
      """
    case .wrongPassphrase(let name):
      """
      cannot open 'the key of \(name)': the passphrase is wrong or the file was changed
      help: type the passphrase again; if it is lost, the key is lost with it
      """
    case .unsigned:
      """
      cannot trust 'note': no known key has signed it
      help: have it signed by an approver of this ledger
      """
    case .forged(let name):
      """
      cannot trust 'note': the signature of '\(name)' does not fit the text
      help: treat the text as forged, and look at where it came from
      """
    }
  }
}
