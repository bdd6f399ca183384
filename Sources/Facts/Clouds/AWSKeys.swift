/// The keys that the AWS CLI would sign with; never printed.
enum AWSKeys: Equatable {
  /// Keys from variables or files.
  case found(id: String, secret: String, token: String, source: String)
  /// They come from something that isn't done here, with the reason.
  case elsewhere(String)

  /// The account that an access key belongs to, which its own id tells; nil for ids of an old form.
  ///
  /// Forty bits of the id, behind its sort and the first bit, are the account's number.
  ///
  /// - SeeAlso: https://docs.aws.amazon.com/STS/latest/APIReference/API_GetAccessKeyInfo.html
  static func account(ofKey id: String) -> String? {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)
    guard id.utf8.count == 20, id.hasPrefix("AKIA") || id.hasPrefix("ASIA") else { return nil }
    let letters = Array(id.utf8.dropFirst(4))
    // Ids whose first letter is earlier were given out before accounts were in them.
    guard let first = letters.first, first >= UInt8(ascii: "Q") || first < UInt8(ascii: "A") else {
      return nil
    }
    var bits: UInt64 = 0
    for letter in letters.prefix(10) {
      guard let value = alphabet.firstIndex(of: letter) else { return nil }
      bits = bits << 5 | UInt64(value)
    }
    // Fifty bits were read; forty-eight count, of which the first and the last seven are no number.
    let number = (bits >> 2 & 0x7FFF_FFFF_FF80) >> 7
    let digits = String(number)
    guard digits.count <= 12 else { return nil }
    return String(repeating: "0", count: 12 - digits.count) + digits
  }
}
