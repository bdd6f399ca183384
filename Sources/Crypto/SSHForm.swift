/// Puts values together in SSH's binary form (RFC 4251, section 5).
enum SSHForm {
  /// Bytes behind their number.
  static func string(_ bytes: [UInt8]) -> [UInt8] { number(UInt32(bytes.count)) + bytes }

  /// The bytes of a text behind their number.
  static func string(_ text: String) -> [UInt8] { string(Array(text.utf8)) }

  /// Four bytes, the highest first.
  static func number(_ value: UInt32) -> [UInt8] {
    stride(from: 24, through: 0, by: -8).map { UInt8(truncatingIfNeeded: value >> $0) }
  }
}
