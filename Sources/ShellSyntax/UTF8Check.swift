/// Checks that bytes are UTF-8 without NUL (RFC 3629).
enum UTF8Check {
  /// The offset of the first byte that isn't part of a character; nil if all are.
  static func firstInvalid(_ bytes: [UInt8]) -> Int? {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0 { return index }
      if byte < 0x80 {
        index += 1
        continue
      }
      let length = width(of: byte)
      guard length > 1, index + length <= bytes.count else { return index }
      for next in 1..<length where bytes[index + next] & 0xC0 != 0x80 { return index }
      guard isShortest(byte, bytes[index + 1]) else { return index }
      index += length
    }
    return nil
  }

  /// How many bytes a character has by its first byte; 1 for bytes that start none.
  static func width(of byte: UInt8) -> Int {
    switch byte {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }

  /// Whether a sequence is no overlong form, surrogate or number beyond U+10FFFF.
  private static func isShortest(_ first: UInt8, _ second: UInt8) -> Bool {
    switch first {
    case 0xE0: second >= 0xA0
    case 0xED: second < 0xA0
    case 0xF0: second >= 0x90
    case 0xF4: second < 0x90
    default: true
    }
  }
}
