internal import CSodium

/// A signing key that only a passphrase opens, as a small text file.
///
/// The seed is encrypted with XChaCha20-Poly1305 under a key that Argon2id derives from the
/// passphrase. Every other line of the file is authenticated along with it.
public struct SealedKey: Hashable, Sendable {
  /// Whose key it is; the name in signed notes.
  public let owner: NamedKey
  /// What it costs to try one passphrase.
  public let cost: SealingCost
  let salt: [UInt8]
  let nonce: [UInt8]
  private(set) var box: [UInt8]

  static let saltCount = Int(crypto_pwhash_SALTBYTES)
  static let nonceCount = Int(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES)
  static let boxCount = SigningKey.seedCount + Int(crypto_aead_xchacha20poly1305_ietf_ABYTES)

  init(owner: NamedKey, cost: SealingCost, salt: [UInt8], nonce: [UInt8], box: [UInt8]) {
    self.owner = owner
    self.cost = cost
    self.salt = salt
    self.nonce = nonce
    self.box = box
  }

  /// Seals a key.
  ///
  /// - Throws: ``CryptoError`` for a name that notes don't allow, or without the memory.
  public init(
    sealing key: SigningKey,
    name: String,
    passphrase: Secret,
    cost: SealingCost = .standard
  ) throws(CryptoError) {
    self.init(
      owner: try NamedKey(name, key.publicKey),
      cost: cost,
      salt: try RandomBytes.make(Self.saltCount),
      nonce: try RandomBytes.make(Self.nonceCount),
      box: []
    )
    let secret = try cost.derive(passphrase, salt: salt)
    let data = Array(header.utf8)
    var out = [UInt8](repeating: 0, count: Self.boxCount)
    let status = key.seed.withBytes { seed in
      secret.withBytes {
        crypto_aead_xchacha20poly1305_ietf_encrypt(
          &out,
          nil,
          seed,
          UInt64(SigningKey.seedCount),
          data,
          UInt64(data.count),
          nil,
          nonce,
          $0
        )
      }
    }
    guard status == 0 else { throw .unavailable("it could not seal the key") }
    box = out
  }

  /// Opens the key.
  ///
  /// - Throws: ``CryptoError/wrongPassphrase(name:)`` also if any line of the file was changed.
  public func open(passphrase: Secret) throws(CryptoError) -> SigningKey {
    let secret = try cost.derive(passphrase, salt: salt)
    let seed = try Secret(count: SigningKey.seedCount)
    let data = Array(header.utf8)
    let status = seed.withBytes { seed in
      secret.withBytes {
        crypto_aead_xchacha20poly1305_ietf_decrypt(
          seed,
          nil,
          nil,
          box,
          UInt64(box.count),
          data,
          UInt64(data.count),
          nonce,
          $0
        )
      }
    }
    guard status == 0 else { throw .wrongPassphrase(name: owner.name) }
    let key = try SigningKey(seed: seed)
    guard owner.key == .ed25519(key.publicKey) else { throw .wrongPassphrase(name: owner.name) }
    return key
  }
}
