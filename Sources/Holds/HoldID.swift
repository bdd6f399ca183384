internal import Crypto

/// The short names of holds, which people read out and type: Crockford's base 32.
///
/// There is no I, L, O or U in them; I and L are read as 1, and O as 0.
public enum HoldID {
  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

  /// Makes a random name.
  static func random(length: Int) throws(CryptoError) -> String {
    let bytes = try RandomBytes.make(length)
    return String(decoding: bytes.map { alphabet[Int($0 & 31)] }, as: UTF8.self)
  }

  /// What a person meant: upper case, with the look-alikes put right; nil if it can't be a name.
  public static func reading(_ typed: String) -> String? {
    let letters = typed.utf8.map { letter -> UInt8 in
      let upper = (97...122).contains(letter) ? letter - 32 : letter
      return switch upper {
      case UInt8(ascii: "I"), UInt8(ascii: "L"): UInt8(ascii: "1")
      case UInt8(ascii: "O"): UInt8(ascii: "0")
      default: upper
      }
    }
    guard (4...8).contains(letters.count), letters.allSatisfy(alphabet.contains) else { return nil }
    return String(decoding: letters, as: UTF8.self)
  }
}
