/// A key that checks the signatures under notes, of one of the kinds that are known.
public enum VerifyingKey: Hashable, Sendable {
  /// A key whose secret part lies sealed in a file.
  case ed25519(PublicKey)
  /// A key in a FIDO authenticator.
  case securityKey(SecurityKey)

  /// The signature type of Ed25519 in notes.
  private static let ed25519Type: UInt8 = 0x01
  /// The signature type of what names itself in the bytes that follow.
  private static let namedType: UInt8 = 0xFF

  /// The type and the key, as notes count and print them.
  ///
  /// - SeeAlso: c2sp.org/signed-note.
  var bytes: [UInt8] {
    switch self {
    case .ed25519(let key): [Self.ed25519Type] + key.bytes
    case .securityKey(let key): [Self.namedType] + key.blob
    }
  }

  /// Reads what ``bytes`` gives; nil for any other kind.
  init?(bytes: [UInt8]) {
    let rest = Array(bytes.dropFirst())
    if bytes.first == Self.ed25519Type, let key = PublicKey(bytes: rest) {
      self = .ed25519(key)
    } else if bytes.first == Self.namedType, let key = try? SecurityKey(blob: rest) {
      self = .securityKey(key)
    } else {
      return nil
    }
  }

  /// Whether the owner of the key has signed exactly these bytes.
  func verifies(_ signature: [UInt8], of message: [UInt8]) -> Bool {
    switch self {
    case .ed25519(let key):
      Signature(bytes: signature).map { key.verifies($0, of: message) } ?? false
    case .securityKey(let key):
      (try? SSHSignature(bytes: signature)).map { $0.key == key && $0.isGood(for: message) }
        ?? false
    }
  }
}
