internal import CSodium

/// Hashes data that comes in pieces (FIPS 180-4).
///
/// A copy goes on from where the original stood, so a common beginning is hashed once.
public struct SHA256: Sendable {
  private var state = crypto_hash_sha256_state()

  /// Starts with nothing hashed.
  public init() {
    crypto_hash_sha256_init(&state)
  }

  /// Adds bytes.
  public mutating func update(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { update($0) }
  }

  /// Adds bytes.
  public mutating func update(_ bytes: some Collection<UInt8>) {
    update(Array(bytes))
  }

  /// Adds bytes of a buffer, such as one that a file was read into.
  public mutating func update(_ bytes: UnsafeRawBufferPointer) {
    // SAFETY: the pointer and the count come from the same buffer, which outlives the call.
    guard let start = bytes.bindMemory(to: UInt8.self).baseAddress else { return }
    crypto_hash_sha256_update(&state, start, UInt64(bytes.count))
  }

  /// The digest of everything added so far; more can be added afterwards.
  public func finish() -> Digest {
    var copy = state
    var vector = SIMD32<UInt8>()
    withUnsafeMutablePointer(to: &vector) {
      // SAFETY: the vector has exactly the 32 bytes that the function writes.
      $0.withMemoryRebound(to: UInt8.self, capacity: Digest.count) {
        _ = crypto_hash_sha256_final(&copy, $0)
      }
    }
    return Digest(vector)
  }
}
