extension SealedKey {
  /// The first line of the file: what it is, and the version of its form.
  static let title = "stoplog sealed key, version 1"
  /// The most bytes of a file.
  public static let limit = 4096

  /// The authenticated lines.
  var header: String {
    """
    \(Self.title)
    owner: \(owner)
    kdf: argon2id passes=\(cost.passes) memory=\(cost.memory)
    salt: \(Base64.encode(salt))
    nonce: \(Base64.encode(nonce))

    """
  }

  /// The file's text.
  public var text: String { header + "sealed: \(Base64.encode(box))\n" }

  /// Reads the file's text; what doesn't print back byte for byte is refused.
  public init(parsing bytes: some Collection<UInt8>) throws(CryptoError) {
    guard bytes.count <= Self.limit else { throw Self.malformed("it is too long") }
    let text = String(decoding: bytes, as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count == 7, lines[0] == Self.title else {
      throw Self.malformed("it does not start with '\(Self.title)'")
    }
    let cost = try Self.cost(Self.value(lines[2], "kdf: argon2id "))
    self.init(
      owner: try NamedKey(parsing: Self.value(lines[1], "owner: ")),
      cost: cost,
      salt: try Self.bytes(lines[3], "salt: ", count: Self.saltCount),
      nonce: try Self.bytes(lines[4], "nonce: ", count: Self.nonceCount),
      box: try Self.bytes(lines[5], "sealed: ", count: Self.boxCount)
    )
    guard self.text.utf8.elementsEqual(bytes) else {
      throw Self.malformed("it is not in its one exact form")
    }
  }

  private static func value(_ line: Substring, _ label: String) throws(CryptoError) -> String {
    guard line.hasPrefix(label) else { throw malformed("a line '\(label)' is missing") }
    return String(line.dropFirst(label.count))
  }

  private static func bytes(
    _ line: Substring,
    _ label: String,
    count: Int
  ) throws(CryptoError) -> [UInt8] {
    guard let bytes = Base64.decode(try value(line, label)), bytes.count == count else {
      throw malformed("the line '\(label)' does not hold \(count) bytes in base 64")
    }
    return bytes
  }

  private static func cost(_ text: String) throws(CryptoError) -> SealingCost {
    let fields = text.split(separator: " ", omittingEmptySubsequences: false)
    guard fields.count == 2, fields[0].hasPrefix("passes="), fields[1].hasPrefix("memory="),
      let passes = Int(fields[0].dropFirst(7)), let memory = Int(fields[1].dropFirst(7)),
      let cost = SealingCost(passes: passes, memory: memory)
    else { throw malformed("the cost of its passphrase is out of bounds") }
    return cost
  }

  private static func malformed(_ reason: String) -> CryptoError {
    .malformed(object: "sealed key", reason: reason)
  }
}
