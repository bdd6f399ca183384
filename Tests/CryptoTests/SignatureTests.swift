import Crypto
import Testing

@Suite struct SignatureTests {
  /// A row of RFC 8032, section 7.1.
  struct Vector: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let seed: String
    let open: String
    let message: [UInt8]
    let signature: String
  }

  @Test(arguments: [
    Vector(
      testDescription: "TEST 1",
      seed: "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
      open: "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
      message: [],
      signature: "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555"
        + "fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
    ),
    Vector(
      testDescription: "TEST 2",
      seed: "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
      open: "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
      message: [0x72],
      signature: "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
        + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
    ),
  ])
  func knownAnswer(_ row: Vector) throws {
    let key = try Self.key(row.seed)
    #expect(key.publicKey.bytes == Digest(hex: row.open)?.bytes)
    let signature = key.sign(row.message)
    let half = row.signature.index(row.signature.startIndex, offsetBy: 64)
    let parts = [row.signature[..<half], row.signature[half...]]
    #expect(signature.bytes == parts.flatMap { Digest(hex: String($0))?.bytes ?? [] })
    #expect(key.publicKey.verifies(signature, of: row.message))
    #expect(!key.publicKey.verifies(signature, of: row.message + [0]))
  }

  @Test func keyOfSmallOrderIsRefused() throws {
    // With the neutral element as key, R = identity and S = 0 would fit any message.
    let open = try #require(PublicKey(bytes: [1] + [UInt8](repeating: 0, count: 31)))
    let signature = try #require(Signature(bytes: [1] + [UInt8](repeating: 0, count: 63)))
    #expect(!open.verifies(signature, of: [1, 2, 3]))
  }

  @Test func newKeysDiffer() throws {
    let first = try SigningKey()
    let second = try SigningKey()
    #expect(first.publicKey != second.publicKey)
  }

  @Test func secretIsMovedOutOfTheArray() throws {
    var bytes: [UInt8] = [1, 2, 3]
    let secret = try Secret(moving: &bytes)
    #expect(bytes == [0, 0, 0])
    #expect(secret.count == 3)
  }

  static func key(_ hex: String) throws -> SigningKey {
    var seed = try #require(Digest(hex: hex)).bytes
    return try SigningKey(seed: Secret(moving: &seed))
  }
}
