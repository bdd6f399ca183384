/// Reads the fields of a message in the wire format of Protocol Buffers.
///
/// - SeeAlso: Protocol Buffers Documentation, Encoding.
struct ProtobufReader {
  /// One field of a message.
  struct Field {
    let number: Int
    /// The value of a field that is a number.
    let value: UInt64
    /// The bytes of a field that is a text, bytes or a message.
    let bytes: ArraySlice<UInt8>

    /// The bytes as text; bytes that aren't UTF-8 are replaced.
    var text: String { String(decoding: bytes, as: UTF8.self) }
  }

  private let bytes: ArraySlice<UInt8>
  private var place: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    place = bytes.startIndex
  }

  private static let damaged = Unknown("the plan is damaged")

  /// The next field; nil at the end.
  mutating func next() throws(Unknown) -> Field? {
    guard place < bytes.endIndex else { return nil }
    let key = try number()
    let field = Int(key >> 3)
    switch key & 7 {
    case 0: return Field(number: field, value: try number(), bytes: [])
    case 1: return Field(number: field, value: 0, bytes: try take(8))
    case 2: return Field(number: field, value: 0, bytes: try take(try number()))
    case 5: return Field(number: field, value: 0, bytes: try take(4))
    default: throw Self.damaged
    }
  }

  private mutating func number() throws(Unknown) -> UInt64 {
    var value: UInt64 = 0
    for shift in 0..<10 {
      guard place < bytes.endIndex else { throw Self.damaged }
      let byte = bytes[place]
      place += 1
      value |= UInt64(byte & 0x7F) << UInt64(7 * shift)
      if byte < 0x80 { return value }
    }
    throw Self.damaged
  }

  private mutating func take(_ count: UInt64) throws(Unknown) -> ArraySlice<UInt8> {
    guard count <= UInt64(bytes.endIndex - place) else { throw Self.damaged }
    defer { place += Int(count) }
    return bytes[place..<place + Int(count)]
  }
}
