import Crypto
import Foundation
import TestSupport
import Testing

@Suite struct SecurityKeyTests {
  private let soft: SoftKey
  private let named: NamedKey
  private let text = "{\"hold\":\"7K3Q\"}\n"

  init() throws {
    soft = try SoftKey()
    named = try NamedKey("alice", .securityKey(SecurityKey(line: soft.line)))
  }

  @Test func theRealProgramVerifiesWhatWeDo() throws {
    let folder = TemporaryFolder()
    try Data(soft.sign(text).utf8).write(to: URL(filePath: folder.file("text.sig")))
    try Data("alice \(soft.line)\n".utf8).write(to: URL(filePath: folder.file("allowed")))
    func verify(_ text: String) throws -> Int32 {
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/ssh-keygen")
      process.arguments = [
        "-Y", "verify", "-f", folder.file("allowed"), "-I", "alice", "-n", "stoplog", "-s",
        folder.file("text.sig"),
      ]
      let pipe = Pipe()
      process.standardInput = pipe
      process.standardOutput = Pipe()
      process.standardError = Pipe()
      try process.run()
      try pipe.fileHandleForWriting.write(contentsOf: Data(text.utf8))
      try pipe.fileHandleForWriting.close()
      process.waitUntilExit()
      return process.terminationStatus
    }
    #expect(try verify(text) == 0)
    #expect(try verify(text + " ") != 0)
    #expect(accepts(soft.sign(text)))
    #expect(!accepts(soft.sign("{}\n")))
  }

  /// Whether a signature is good under the text.
  private func accepts(_ signature: String) -> Bool {
    guard var note = try? Note(text: text), let read = try? SSHSignature(text: signature) else {
      return false
    }
    return (try? note.add(read, of: named)) != nil
  }

  @Test func aNoteCarriesIt() throws {
    var note = try Note(text: text)
    try note.add(SSHSignature(text: soft.sign(text)), of: named)
    let read = try Note(parsing: note.description.utf8)
    #expect(read == note)
    #expect(try read.verify(with: [named]) == [named])
    #expect(try NamedKey(parsing: named.description) == named)
    var other = try Note(text: text + "\n")
    #expect(throws: CryptoError.forged(name: "alice")) {
      try other.add(SSHSignature(text: soft.sign(text)), of: named)
    }
  }

  @Test func everyFlippedBitIsRefused() throws {
    var note = try Note(text: text)
    try note.add(SSHSignature(text: soft.sign(text)), of: named)
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
    let full = soft.sign(text)
    for count in 0..<full.utf8.count - 1 {
      #expect(!accepts(String(decoding: full.utf8.prefix(count), as: UTF8.self)), "\(count)")
    }
  }

  /// What a security key or another program may hand over, and what is wrong with it.
  @Test func whatProvesNoTouchHereIsRefused() throws {
    #expect(!accepts(soft.sign(text, flags: 0)) && !accepts(soft.sign(text, flags: 4)))
    #expect(accepts(soft.sign(text, flags: 5)))
    #expect(!accepts(try SoftKey().sign(text)))
    for namespace in ["git", "", "stoplog2", "file"] {
      #expect(throws: CryptoError.self) {
        try SSHSignature(text: soft.sign(text, namespace: namespace))
      }
    }
    #expect(throws: CryptoError.self) {
      try SSHSignature(text: soft.sign(text) { $0.append(0) })
    }
  }

  @Test(arguments: [
    "", "x", "sk-ssh-ed25519@openssh.com", "sk-ssh-ed25519@openssh.com AAAA",
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl a",
    "sk-ecdsa-sha2-nistp256@openssh.com AAAA a",
  ])
  func otherKeysAreRefused(line: String) {
    #expect(throws: CryptoError.self) { try SecurityKey(line: line) }
  }

  @Test func aKeyForAnotherApplicationIsRefused() throws {
    #expect(throws: CryptoError.self) { try SecurityKey(line: SoftKey(application: "web:").line) }
    #expect(throws: Never.self) { try SecurityKey(line: SoftKey(application: "ssh:work").line) }
  }
}
