internal import CSodium

/// Standard base 64 with padding (RFC 4648, section 4).
public enum Base64 {
  /// The text of some bytes.
  public static func encode(_ bytes: some Collection<UInt8>) -> String {
    let source = Array(bytes)
    var text = [CChar](repeating: 0, count: (source.count + 2) / 3 * 4 + 1)
    sodium_bin2base64(
      &text,
      text.count,
      source,
      source.count,
      sodium_base64_VARIANT_ORIGINAL
    )
    return String(decoding: text.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// The bytes of a text; nil unless encoding them gives exactly the same text.
  public static func decode(_ text: some StringProtocol) -> [UInt8]? {
    let source = text.utf8.map(CChar.init(bitPattern:))
    var bytes = [UInt8](repeating: 0, count: source.count / 4 * 3 + 3)
    var count = 0
    let status = sodium_base642bin(
      &bytes,
      bytes.count,
      source,
      source.count,
      nil,
      &count,
      nil,
      sodium_base64_VARIANT_ORIGINAL
    )
    guard status == 0 else { return nil }
    let result = Array(bytes[..<count])
    return encode(result) == text ? result : nil
  }
}
