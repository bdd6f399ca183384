import Crypto
import Testing

@Suite struct DigestTests {
  /// A known answer of FIPS 180-4.
  struct Known: Sendable, CustomTestStringConvertible {
    let text: String
    let hex: String
    var testDescription: String { "'\(text.prefix(12))' (\(text.utf8.count) bytes)" }
  }

  @Test(arguments: [
    Known(
      text: "",
      hex: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    ),
    Known(
      text: "abc",
      hex: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    ),
    Known(
      text: "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      hex: "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    Known(
      text: String(repeating: "a", count: 1_000_000),
      hex: "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    ),
  ])
  func knownAnswer(_ row: Known) throws {
    #expect(Digest(of: row.text).hex == row.hex)
    var hash = SHA256()
    for byte in row.text.utf8.prefix(200) { hash.update([byte]) }
    hash.update(Array(row.text.utf8.dropFirst(200)))
    #expect(hash.finish().hex == row.hex)
    #expect(Digest(hex: row.hex) == Digest(of: row.text))
    #expect(Digest(bytes: Digest(of: row.text).bytes) == Digest(of: row.text))
  }

  @Test(arguments: ["", "00", String(repeating: "g", count: 64), String(repeating: "A", count: 64)])
  func otherHexadecimalIsRefused(_ text: String) {
    #expect(Digest(hex: text) == nil)
  }

  @Test func hashGoesOnAfterFinish() {
    var hash = SHA256()
    hash.update(Array("a".utf8))
    _ = hash.finish()
    hash.update(Array("bc".utf8))
    #expect(hash.finish() == Digest(of: "abc"))
  }

  @Test func comparesInConstantTime() {
    #expect(ConstantTime.areEqual([1, 2], [1, 2]))
    #expect(!ConstantTime.areEqual([1, 2], [1, 3]))
    #expect(!ConstantTime.areEqual([1, 2], [1]))
    #expect(ConstantTime.areEqual([], []))
  }

  @Test func excerptKeepsTheDigestOfTheWhole() {
    let short = Excerpt("ls")
    #expect(short.isWhole && short.text == "ls" && short.digest == Digest(of: "ls"))
    let long = "x" + String(repeating: "é", count: Excerpt.limit / 2)
    let kept = Excerpt(long)
    #expect(!kept.isWhole)
    #expect(kept.length == Excerpt.limit + 1)
    #expect(kept.digest == Digest(of: long))
    #expect(kept.text.utf8.count == Excerpt.prefix - 1)
    #expect(long.hasPrefix(kept.text))
    #expect(Excerpt(String(repeating: "x", count: Excerpt.limit)).isWhole)
  }
}
