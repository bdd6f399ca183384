import Crypto
import Testing

@Suite struct SealedKeyTests {
  private static func secret(_ text: String) throws -> Secret {
    var bytes = Array(text.utf8)
    return try Secret(moving: &bytes)
  }

  private static func sealed(_ key: SigningKey) throws -> SealedKey {
    try SealedKey(
      sealing: key,
      name: "alice",
      passphrase: secret("correct horse"),
      cost: .least
    )
  }

  @Test func roundTrip() throws {
    let key = try SigningKey()
    let sealed = try Self.sealed(key)
    let read = try SealedKey(parsing: sealed.text.utf8)
    #expect(read == sealed)
    #expect(read.owner == (try NamedKey("alice", key.publicKey)))
    let opened = try read.open(passphrase: Self.secret("correct horse"))
    #expect(opened.publicKey == key.publicKey)
    #expect(opened.sign([1]) == key.sign([1]))
  }

  @Test(arguments: ["", "correct hors", "correct horse ", "Correct horse"])
  func wrongPassphraseIsAnError(_ text: String) throws {
    let sealed = try Self.sealed(SigningKey())
    #expect(throws: CryptoError.wrongPassphrase(name: "alice")) {
      try sealed.open(passphrase: Self.secret(text))
    }
  }

  @Test func everyFlippedBitIsRefused() throws {
    let sealed = try Self.sealed(SigningKey())
    let passphrase = try Self.secret("correct horse")
    let bytes = Array(sealed.text.utf8)
    for bit in 0..<(bytes.count * 8) {
      var changed = bytes
      changed[bit / 8] ^= 1 << (bit % 8)
      #expect(throws: CryptoError.self, "bit \(bit)") {
        // A flipped digit may ask for another, still allowed, cost; opening then fails.
        try SealedKey(parsing: changed).open(passphrase: passphrase)
      }
    }
  }

  @Test(arguments: [(1, 8191), (0, 8192), (17, 8192), (1, (1 << 30) + 1), (-1, -1)])
  func costIsBounded(passes: Int, memory: Int) {
    #expect(SealingCost(passes: passes, memory: memory) == nil)
  }

  @Test func sealingTwiceGivesOtherBytes() throws {
    let key = try SigningKey()
    let first = try Self.sealed(key)
    let second = try Self.sealed(key)
    #expect(first.text != second.text)
    #expect(!first.text.contains(Base64.encode(key.publicKey.bytes.reversed())))
  }

  @Test(arguments: ["", "x", "AAA", "AA=", "AB==", "AA==\n", "A A=", "-_-_"])
  func otherBase64IsRefused(_ text: String) {
    #expect(text.isEmpty ? Base64.decode(text) == [] : Base64.decode(text) == nil)
  }
}
