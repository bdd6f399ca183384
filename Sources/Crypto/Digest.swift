/// A SHA-256 digest (FIPS 180-4).
public struct Digest: Hashable, Sendable {
  /// The number of bytes.
  public static let count = 32

  private let vector: SIMD32<UInt8>

  /// Takes 32 bytes over; nil for any other number.
  public init?(bytes: [UInt8]) {
    guard bytes.count == Self.count else { return nil }
    var vector = SIMD32<UInt8>()
    for index in 0..<Self.count { vector[index] = bytes[index] }
    self.vector = vector
  }

  /// Takes 32 bytes over; nil for any other number.
  public init?(bytes: some Collection<UInt8>) {
    self.init(bytes: Array(bytes))
  }

  /// Reads 64 lower-case hexadecimal digits; nil for anything else.
  public init?(hex: String) {
    let digits = Array(hex.utf8)
    guard digits.count == 2 * Self.count else { return nil }
    var vector = SIMD32<UInt8>()
    for index in 0..<Self.count {
      guard let high = Self.value(digits[2 * index]), let low = Self.value(digits[2 * index + 1])
      else { return nil }
      vector[index] = high << 4 | low
    }
    self.vector = vector
  }

  /// Hashes bytes.
  public init(of bytes: [UInt8]) {
    var hash = SHA256()
    hash.update(bytes)
    self = hash.finish()
  }

  /// Hashes bytes.
  public init(of bytes: some Collection<UInt8>) {
    self.init(of: Array(bytes))
  }

  /// Hashes the UTF-8 bytes of a text.
  public init(of text: String) {
    self.init(of: Array(text.utf8))
  }

  init(_ vector: SIMD32<UInt8>) { self.vector = vector }

  /// The 32 bytes.
  public var bytes: [UInt8] { (0..<Self.count).map { vector[$0] } }

  /// The digest as 64 lower-case hexadecimal digits.
  public var hex: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] },
      as: UTF8.self
    )
  }

  private static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}

extension Digest: CustomStringConvertible {
  /// The digest in hexadecimal.
  public var description: String { hex }
}
