/// An Ed25519 signature (RFC 8032).
public struct Signature: Hashable, Sendable {
  /// The number of bytes.
  public static let count = 64

  /// The 64 bytes.
  public let bytes: [UInt8]

  /// Takes 64 bytes over; nil for any other number.
  public init?(bytes: some Collection<UInt8>) {
    guard bytes.count == Self.count else { return nil }
    self.bytes = Array(bytes)
  }

  init(exactly bytes: [UInt8]) { self.bytes = bytes }
}
