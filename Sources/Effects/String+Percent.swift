extension Sequence<UInt8> {
  /// The text that percent-encoded bytes stand for (RFC 3986, 2.1); what is no code stays.
  public var percentDecoded: String {
    let bytes = Array(self)
    var out: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let digits = bytes[index...].dropFirst().prefix(2)
      if bytes[index] == UInt8(ascii: "%"), digits.count == 2,
        let byte = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      {
        out.append(byte)
        index += 3
      } else {
        out.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}

extension StringProtocol {
  /// The text that percent-encoded text stands for (RFC 3986, 2.1); what is no code stays.
  public var percentDecoded: String { utf8.percentDecoded }
}
