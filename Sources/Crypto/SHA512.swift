internal import CSodium

/// SHA-512 (FIPS 180-4), which OpenSSH signs the digest of.
enum SHA512 {
  /// The 64 bytes of the digest.
  static func digest(of bytes: [UInt8]) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: 64)
    crypto_hash_sha512(&digest, bytes, UInt64(bytes.count))
    return digest
  }
}
