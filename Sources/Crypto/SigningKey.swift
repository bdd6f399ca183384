internal import CSodium

/// The key that makes Ed25519 signatures (RFC 8032); its secret part stays in guarded memory.
public struct SigningKey: Sendable {
  /// The number of bytes of a seed.
  public static let seedCount = 32

  /// The key that checks what this one signs.
  public let publicKey: PublicKey
  let seed: Secret
  private let expanded: Secret

  /// Makes a new key from the system's randomness.
  public init() throws(CryptoError) {
    let seed = try Secret(count: Self.seedCount)
    seed.withBytes { randombytes_buf($0, Self.seedCount) }
    try self.init(seed: seed)
  }

  /// Derives the key from its seed.
  ///
  /// - Throws: ``CryptoError`` if the seed doesn't have 32 bytes or there is no memory.
  public init(seed: Secret) throws(CryptoError) {
    guard seed.count == Self.seedCount else {
      throw .malformed(object: "seed", reason: "it does not have \(Self.seedCount) bytes")
    }
    let expanded = try Secret(count: 64)
    var open = [UInt8](repeating: 0, count: PublicKey.count)
    let status = seed.withBytes { seed in
      expanded.withBytes { crypto_sign_seed_keypair(&open, $0, seed) }
    }
    guard status == 0 else { throw .unavailable("it could not derive a key") }
    self.seed = seed
    self.expanded = expanded
    publicKey = PublicKey(exactly: open)
  }

  /// Signs bytes.
  public func sign(_ message: [UInt8]) -> Signature {
    var bytes = [UInt8](repeating: 0, count: Signature.count)
    // The function can't fail: it has no error but a wrong pointer.
    _ = expanded.withBytes {
      crypto_sign_detached(&bytes, nil, message, UInt64(message.count), $0)
    }
    return Signature(exactly: bytes)
  }
}
