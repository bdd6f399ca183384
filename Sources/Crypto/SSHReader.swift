/// Reads the values of SSH's binary form one after the other (RFC 4251, section 5).
struct SSHReader {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  /// Whether everything was read.
  var isDone: Bool { rest.isEmpty }

  /// So many bytes as they are; nil if there are fewer.
  mutating func bytes(_ count: Int) -> [UInt8]? {
    guard count >= 0, count <= rest.count else { return nil }
    defer { rest = rest.dropFirst(count) }
    return Array(rest.prefix(count))
  }

  /// One byte.
  mutating func byte() -> UInt8? { bytes(1)?.first }

  /// A number of four bytes, the highest first.
  mutating func number() -> UInt32? {
    bytes(4)?.reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// Bytes behind their number.
  mutating func string() -> [UInt8]? {
    guard let count = number() else { return nil }
    return bytes(Int(count))
  }
}
