internal import CSodium

/// The key that checks Ed25519 signatures (RFC 8032).
public struct PublicKey: Hashable, Sendable {
  /// The number of bytes.
  public static let count = 32

  /// The 32 bytes.
  public let bytes: [UInt8]

  /// Takes 32 bytes over; nil for any other number.
  public init?(bytes: some Collection<UInt8>) {
    guard bytes.count == Self.count else { return nil }
    self.bytes = Array(bytes)
  }

  init(exactly bytes: [UInt8]) { self.bytes = bytes }

  /// Whether the owner of the key has signed exactly these bytes.
  ///
  /// Keys of small order and signatures that aren't in their one canonical form are refused.
  public func verifies(_ signature: Signature, of message: [UInt8]) -> Bool {
    let count = UInt64(message.count)
    return crypto_sign_verify_detached(signature.bytes, message, count, bytes) == 0
  }
}
