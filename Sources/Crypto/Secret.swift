internal import CSodium

/// Secret bytes in guarded memory, which is locked against swapping and zeroed when it is freed.
///
/// It is a class because the memory is a C handle; copies of the reference share the one secret.
public final class Secret: @unchecked Sendable {
  // SAFETY: the region is written only by `init`, before the reference can be shared.
  private let region: UnsafeMutableRawPointer
  /// The number of bytes.
  public let count: Int

  /// The most bytes a secret may have.
  public static let limit = 1 << 16

  /// Moves bytes in: the caller's array is zeroed.
  ///
  /// - Throws: ``CryptoError/unavailable(_:)`` if there is no memory, and
  ///   ``CryptoError/malformed(object:reason:)`` if there are more than ``limit`` bytes.
  public convenience init(moving bytes: inout [UInt8]) throws(CryptoError) {
    defer { Self.wipe(&bytes) }
    guard bytes.count <= Self.limit else {
      throw .malformed(object: "secret", reason: "it is longer than \(Self.limit) bytes")
    }
    try self.init(count: bytes.count)
    bytes.withUnsafeBytes { source in
      if let start = source.baseAddress { region.copyMemory(from: start, byteCount: source.count) }
    }
  }

  init(count: Int) throws(CryptoError) {
    try Sodium.start()
    guard let region = sodium_malloc(max(count, 1)) else {
      throw .unavailable("no memory for a secret")
    }
    sodium_memzero(region, max(count, 1))
    self.region = region
    self.count = count
  }

  deinit { sodium_free(region) }

  /// Zeroes an array in place.
  public static func wipe(_ bytes: inout [UInt8]) {
    bytes.withUnsafeMutableBytes { sodium_memzero($0.baseAddress, $0.count) }
  }

  /// Lends the bytes; the pointer must not leave the closure.
  func withBytes<Result>(_ body: (UnsafeMutablePointer<UInt8>) -> Result) -> Result {
    // SAFETY: the region holds `count` bytes (at least one) for as long as `self` lives.
    withExtendedLifetime(self) { body(region.assumingMemoryBound(to: UInt8.self)) }
  }
}
