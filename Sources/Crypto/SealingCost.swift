internal import CSodium

/// What it costs to try one passphrase (Argon2id, RFC 9106).
public struct SealingCost: Hashable, Sendable {
  /// The number of passes over the memory.
  public let passes: Int
  /// The memory in bytes.
  public let memory: Int

  /// The most that a file may ask for, so that a made-up one can't exhaust the machine.
  public static let most = SealingCost(uncheckedPasses: 16, memory: 1 << 30)
  /// For keys that guard real work: 3 passes over 256 MiB, most of a second.
  public static let standard = SealingCost(uncheckedPasses: 3, memory: 256 << 20)
  /// The least there is; for tests only.
  public static let least = SealingCost(uncheckedPasses: 1, memory: 8192)

  private init(uncheckedPasses passes: Int, memory: Int) {
    self.passes = passes
    self.memory = memory
  }

  /// Takes a cost within the bounds of ``least`` and ``most``; nil for any other.
  public init?(passes: Int, memory: Int) {
    guard (Self.least.passes...Self.most.passes).contains(passes),
      (Self.least.memory...Self.most.memory).contains(memory)
    else { return nil }
    self.init(uncheckedPasses: passes, memory: memory)
  }

  /// Derives a key from a passphrase.
  func derive(_ passphrase: Secret, salt: [UInt8]) throws(CryptoError) -> Secret {
    let key = try Secret(count: Int(crypto_aead_xchacha20poly1305_ietf_KEYBYTES))
    let status = key.withBytes { out in
      passphrase.withBytes { source in
        source.withMemoryRebound(to: CChar.self, capacity: passphrase.count) {
          crypto_pwhash(
            out,
            UInt64(key.count),
            $0,
            UInt64(passphrase.count),
            salt,
            UInt64(passes),
            memory,
            crypto_pwhash_ALG_ARGON2ID13
          )
        }
      }
    }
    guard status == 0 else {
      throw .unavailable("no \(memory >> 20) MiB of memory for the passphrase")
    }
    return key
  }
}
