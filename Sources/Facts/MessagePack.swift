/// Reads single members of an object in MessagePack, the form of values in a saved plan.
///
/// - SeeAlso: The MessagePack specification. Terraform writes what isn't known yet as an extension.
struct MessagePack {
  private let bytes: ArraySlice<UInt8>
  private var place: Int

  private init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    place = bytes.startIndex
  }

  private static let damaged = Unknown("a value in the plan is damaged")
  private static let mostLevels = 64

  /// The members of an object that are among the names and are a text, a number, true or false.
  static func members(
    _ bytes: ArraySlice<UInt8>,
    among names: Set<String>
  ) throws(Unknown) -> [String: String] {
    var reader = MessagePack(bytes)
    guard let count = try reader.mapCount() else { return [:] }
    var members: [String: String] = [:]
    for _ in 0..<count {
      let name = try reader.value(level: 0)
      let value = try reader.value(level: 0)
      if let name, let value, names.contains(name) { members[name] = value }
    }
    return members
  }

  private mutating func byte() throws(Unknown) -> UInt8 {
    guard place < bytes.endIndex else { throw Self.damaged }
    defer { place += 1 }
    return bytes[place]
  }

  private mutating func number(_ count: Int) throws(Unknown) -> UInt64 {
    var value: UInt64 = 0
    for _ in 0..<count { value = value << 8 | UInt64(try byte()) }
    return value
  }

  private mutating func take(_ count: UInt64) throws(Unknown) -> ArraySlice<UInt8> {
    guard count <= UInt64(bytes.endIndex - place) else { throw Self.damaged }
    defer { place += Int(count) }
    return bytes[place..<place + Int(count)]
  }

  private mutating func mapCount() throws(Unknown) -> UInt64? {
    let first = try byte()
    switch first {
    case 0x80...0x8F: return UInt64(first & 0x0F)
    case 0xDE: return try number(2)
    case 0xDF: return try number(4)
    default: return nil
    }
  }

  /// Reads a value; nil stands for all that isn't a text, a whole number, true or false.
  private mutating func value(level: Int) throws(Unknown) -> String? {
    guard level < Self.mostLevels else { throw Self.damaged }
    let first = try byte()
    switch first {
    case 0x00...0x7F: return String(first)
    case 0xE0...0xFF: return String(Int8(bitPattern: first))
    case 0xC2: return "false"
    case 0xC3: return "true"
    case 0xCC...0xCF: return String(try number(1 << Int(first - 0xCC)))
    case 0xD0...0xD3: return String(try signed(1 << Int(first - 0xD0)))
    case 0xA0...0xBF: return String(decoding: try take(UInt64(first & 0x1F)), as: UTF8.self)
    case 0xD9...0xDB:
      return String(decoding: try take(try number(1 << Int(first - 0xD9))), as: UTF8.self)
    default:
      try skip(first, level: level)
      return nil
    }
  }

  private mutating func signed(_ count: Int) throws(Unknown) -> Int64 {
    let shift = Int64(64 - 8 * count)
    return Int64(bitPattern: try number(count) << UInt64(shift)) >> shift
  }

  /// Skips what follows the first byte of a value that isn't kept.
  private mutating func skip(_ first: UInt8, level: Int) throws(Unknown) {
    var inside: UInt64 = 0
    switch first {
    case 0x80...0x8F: inside = UInt64(first & 0x0F) * 2
    case 0x90...0x9F: inside = UInt64(first & 0x0F)
    case 0xC0: return
    case 0xC4...0xC6: _ = try take(try number(1 << Int(first - 0xC4)))
    case 0xC7...0xC9: _ = try take(try number(1 << Int(first - 0xC7)) + 1)
    case 0xCA: _ = try take(4)
    case 0xCB: _ = try take(8)
    case 0xD4...0xD8: _ = try take(1 << UInt64(first - 0xD4) + 1)
    case 0xDC: inside = try number(2)
    case 0xDD: inside = try number(4)
    case 0xDE: inside = try number(2) * 2
    case 0xDF: inside = try number(4) * 2
    default: throw Self.damaged
    }
    for _ in 0..<inside { _ = try value(level: level + 1) }
  }
}
