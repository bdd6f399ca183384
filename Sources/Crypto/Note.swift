/// A text with the signatures of one or more keys under it.
///
/// Nothing of the text may be used before ``verify(with:)`` has said who signed it.
///
/// - SeeAlso: c2sp.org/signed-note.
public struct Note: Hashable, Sendable {
  /// The most bytes of a note.
  public static let limit = 16 << 20
  /// The most signature lines.
  public static let signatureLimit = 100

  /// What is signed; it ends with a newline.
  public let text: String
  /// The lines under it.
  public private(set) var signatures: [NoteSignature]

  /// Starts a note without a signature.
  ///
  /// - Throws: ``CryptoError/malformed(object:reason:)`` if the text is too long, doesn't end with
  ///   a newline or has other control characters.
  public init(text: String) throws(CryptoError) {
    guard text.utf8.count <= Self.limit else { throw Self.malformed("it is too long") }
    guard text.utf8.last == 0x0A else { throw Self.malformed("it does not end with a newline") }
    guard text.utf8.allSatisfy({ $0 >= 0x20 || $0 == 0x0A }) else {
      throw Self.malformed("it has control characters")
    }
    self.text = text
    signatures = []
  }

  /// Adds a signature line.
  public mutating func sign(as name: String, with key: SigningKey) throws(CryptoError) {
    let named = try NamedKey(name, key.publicKey)
    let bytes = key.sign(Array(text.utf8)).bytes
    signatures.append(NoteSignature(name: name, number: named.number, bytes: bytes))
  }

  /// Adds what a security key has signed.
  ///
  /// - Throws: ``CryptoError/forged(name:)`` if it is another key's, or not over this text.
  public mutating func add(_ signature: SSHSignature, of signer: NamedKey) throws(CryptoError) {
    guard signer.key.verifies(signature.bytes, of: Array(text.utf8)) else {
      throw .forged(name: signer.name)
    }
    signatures.append(
      NoteSignature(name: signer.name, number: signer.number, bytes: signature.bytes)
    )
  }

  /// Which of the known keys have signed; every one of them is listed once.
  ///
  /// - Throws: ``CryptoError/forged(name:)`` if a line of a known key does not fit the text, and
  ///   ``CryptoError/unsigned`` if no line is of a known key.
  public func verify(with known: [NamedKey]) throws(CryptoError) -> [NamedKey] {
    let message = Array(text.utf8)
    var signers: [NamedKey] = []
    for line in signatures {
      for key in known where key.name == line.name && key.number == line.number {
        guard key.key.verifies(line.bytes, of: message) else { throw .forged(name: line.name) }
        if !signers.contains(key) { signers.append(key) }
      }
    }
    guard !signers.isEmpty else { throw .unsigned }
    return signers
  }

  static func malformed(_ reason: String) -> CryptoError {
    .malformed(object: "note", reason: reason)
  }
}

extension Note: CustomStringConvertible {
  /// The note as it is stored and sent.
  public var description: String {
    text + "\n" + signatures.map { $0.line + "\n" }.joined()
  }

  /// Reads a note; what doesn't print back byte for byte is refused.
  public init(parsing bytes: some Collection<UInt8>) throws(CryptoError) {
    guard bytes.count <= Self.limit else { throw Self.malformed("it is too long") }
    let raw = Array(bytes)
    // The last empty line divides the text from the signatures.
    guard
      let split = raw.indices.dropFirst().last(where: { raw[$0] == 0x0A && raw[$0 - 1] == 0x0A })
    else { throw Self.malformed("it has no empty line before the signatures") }
    try self.init(text: String(decoding: raw[..<split], as: UTF8.self))
    let lines = raw[(split + 1)...].split(separator: 0x0A)
    guard !lines.isEmpty, lines.count <= Self.signatureLimit else {
      throw Self.malformed("it has no signature, or over \(Self.signatureLimit)")
    }
    for line in lines {
      guard let signature = NoteSignature(line: String(decoding: line, as: UTF8.self)) else {
        throw Self.malformed("a signature line is not of the known form")
      }
      signatures.append(signature)
    }
    // Catches invalid UTF-8, a missing last newline and empty lines, all at once.
    guard Array(description.utf8) == raw else {
      throw Self.malformed("it is not in its one exact form")
    }
  }
}
