/// A public key under the name that stands in signed notes.
public struct NamedKey: Hashable, Sendable {
  /// The most bytes a name may have.
  public static let nameLimit = 200

  /// The name, such as `alice` or `example.com/log`.
  public let name: String
  /// The key.
  public let key: VerifyingKey

  /// Pairs a name and a key.
  ///
  /// - Throws: ``CryptoError/malformed(object:reason:)`` for a name that notes don't allow: empty,
  ///   over ``nameLimit`` bytes, or with a space, a control character or a plus sign.
  public init(_ name: String, _ key: VerifyingKey) throws(CryptoError) {
    guard Self.isName(name) else {
      throw .malformed(object: name, reason: "a name has no spaces and no plus sign")
    }
    self.name = name
    self.key = key
  }

  /// Pairs a name and an Ed25519 key.
  public init(_ name: String, _ key: PublicKey) throws(CryptoError) {
    try self.init(name, .ed25519(key))
  }

  /// The key's number in signature lines.
  ///
  /// - SeeAlso: c2sp.org/signed-note: `SHA-256(name || 0x0A || type || key)[:4]`.
  public var number: UInt32 {
    let text = Array(name.utf8) + [0x0A] + key.bytes
    return Digest(of: text).bytes[..<4].reduce(0) { $0 << 8 | UInt32($1) }
  }

  static func isName(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= nameLimit
      && name.unicodeScalars.allSatisfy {
        $0 != "+" && $0.value > 0x20 && $0.value != 0x7F && !$0.properties.isWhitespace
      }
  }
}

extension NamedKey: CustomStringConvertible {
  /// The key as one word: name, number in hexadecimal and key in base 64, joined by `+`.
  public var description: String {
    let digits = String(number, radix: 16)
    let padded = String(repeating: "0", count: 8 - digits.count) + digits
    return "\(name)+\(padded)+\(Base64.encode(key.bytes))"
  }

  /// Reads the text that ``description`` prints.
  public init(parsing text: String) throws(CryptoError) {
    let fields = text.split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false)
    guard fields.count == 3, let bytes = Base64.decode(fields[2]),
      let key = VerifyingKey(bytes: bytes)
    else { throw .malformed(object: "public key", reason: "it is not 'name+number+key'") }
    try self.init(String(fields[0]), key)
    guard description == text else {
      throw .malformed(object: "public key", reason: "its number does not fit the name and the key")
    }
  }
}
