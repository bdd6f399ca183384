import Crypto
import Testing

@Suite struct NoteTests {
  /// The example of golang.org/x/mod/sumdb/note, whose format C2SP wrote down.
  static let goKey = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
  static let goNote = """
    If you think cryptography is the answer to your problem,
    then you don't know what your problem is.

    \u{2014} PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=

    """

  @Test func notesOfOthersVerify() throws {
    let key = try NamedKey(parsing: Self.goKey)
    let note = try Note(parsing: Self.goNote.utf8)
    #expect(try note.verify(with: [key]) == [key])
    #expect(note.description == Self.goNote)
  }

  @Test func roundTripWithTwoSigners() throws {
    let first = try SigningKey()
    let second = try SigningKey()
    var note = try Note(text: "one\n\ntwo\n")
    try note.sign(as: "alice", with: first)
    try note.sign(as: "bob", with: second)
    let read = try Note(parsing: note.description.utf8)
    #expect(read == note)
    let alice = try NamedKey("alice", first.publicKey)
    let bob = try NamedKey("bob", second.publicKey)
    #expect(try read.verify(with: [bob]) == [bob])
    #expect(try read.verify(with: [bob, alice]) == [alice, bob])
    #expect(throws: CryptoError.unsigned) {
      try read.verify(with: [NamedKey("alice", second.publicKey)])
    }
    #expect(throws: CryptoError.unsigned) { try read.verify(with: []) }
  }

  @Test func everyFlippedBitIsRefused() throws {
    let key = try SigningKey()
    let named = try NamedKey("alice", key.publicKey)
    var note = try Note(text: "{\"hold\":\"7K3Q\"}\n")
    try note.sign(as: "alice", with: key)
    let bytes = Array(note.description.utf8)
    for bit in 0..<(bytes.count * 8) {
      var changed = bytes
      changed[bit / 8] ^= 1 << (bit % 8)
      #expect(throws: CryptoError.self, "bit \(bit)") {
        try Note(parsing: changed).verify(with: [named])
      }
    }
  }

  @Test func everyCutIsRefused() throws {
    let bytes = Array(Self.goNote.utf8)
    let key = try NamedKey(parsing: Self.goKey)
    for count in bytes.indices {
      #expect(throws: CryptoError.self) {
        try Note(parsing: bytes[..<count]).verify(with: [key])
      }
    }
  }

  @Test(arguments: [
    "", "\n", "text\n", "text\n\n", "text\n\nx\n", "text\n\n\u{2014} a AAAA\n", "a\tb\n\n" + "x",
    "text\n\n\u{2014} a+b AAAAAAAA\n", "text\n\n\u{2014}  AAAAAAAA\n",
    "text\n\n\u{2014} a\u{A0}b AAAAAAAA\n", "text\n\n\u{2014} a AAAAAAAA\n\n",
    "text\n\n\u{2014} a AAAAAAB=\n", "text\n\n\u{2014} a AAAAAAAA",
    "text\n\n\u{2014} a AAAAAAAA\r\n",
  ])
  func otherFormsAreRefused(_ text: String) {
    #expect(throws: CryptoError.self) { try Note(parsing: text.utf8) }
  }

  @Test func invalidTextIsRefused() {
    #expect(throws: CryptoError.self) {
      try Note(parsing: [0xFF, 0x0A, 0x0A] + Array("\u{2014} a AAAAAAAA\n".utf8))
    }
    #expect(throws: CryptoError.self) { try Note(text: "no newline") }
    #expect(throws: CryptoError.self) { try Note(text: "tab\t\n") }
  }

  @Test(arguments: ["", "x", "a+b", "a+00000000+AAAA", goKey.replacing("c7", with: "c8")])
  func otherKeysAreRefused(_ text: String) {
    #expect(throws: CryptoError.self) { try NamedKey(parsing: text) }
  }
}
