/// The public part of a key that lives in a FIDO authenticator, as OpenSSH makes it.
///
/// The authenticator signs only when somebody touches it, so a program that may ask an SSH agent
/// still can't sign with it.
///
/// - SeeAlso: OpenSSH's PROTOCOL.u2f; ssh-keygen(1), OpenSSH 9.2, `-t ed25519-sk`.
public struct SecurityKey: Hashable, Sendable {
  /// The name of this kind of key.
  public static let kind = "sk-ssh-ed25519@openssh.com"

  /// The Ed25519 key of the authenticator.
  public let key: PublicKey
  /// What the key was made for, which begins with `ssh:`.
  public let application: String

  /// Takes the two parts of a key.
  ///
  /// - Throws: ``CryptoError/malformed(object:reason:)`` for another application than SSH's.
  public init(_ key: PublicKey, application: String = "ssh:") throws(CryptoError) {
    guard application.hasPrefix("ssh:"), application.utf8.count <= 200,
      application.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
    else { throw Self.malformed("its application doesn't begin with 'ssh:'") }
    self.key = key
    self.application = application
  }

  /// Reads a line of a `.pub` file: the kind, the key in base 64, and perhaps a comment.
  ///
  /// - Throws: ``CryptoError/malformed(object:reason:)`` for anything else; a plain key is refused,
  ///   because an agent that runs as the same user can have it sign.
  public init(line: some StringProtocol) throws(CryptoError) {
    let fields = line.split { $0 == " " || $0 == "\t" || $0 == "\n" }
    guard fields.count >= 2 else { throw Self.malformed("it is not 'KIND KEY'") }
    guard fields[0] == Self.kind else {
      throw Self.malformed(
        "'\(fields[0].prefix(60))' is not \(Self.kind), a key that has to be touched"
      )
    }
    guard let bytes = Base64.decode(fields[1]) else { throw Self.malformed("it is not base 64") }
    try self.init(blob: bytes)
  }

  /// Reads the key as it stands in signatures.
  init(blob: [UInt8]) throws(CryptoError) {
    var reader = SSHReader(blob)
    guard reader.string() == Array(Self.kind.utf8), let bytes = reader.string(),
      let key = PublicKey(bytes: bytes), let application = reader.string(), reader.isDone
    else { throw Self.malformed("its binary form is not that of \(Self.kind)") }
    try self.init(key, application: String(decoding: application, as: UTF8.self))
    guard self.blob == blob else { throw Self.malformed("it is not in its one exact form") }
  }

  /// The key as it stands in signatures.
  var blob: [UInt8] {
    SSHForm.string(Self.kind) + SSHForm.string(key.bytes) + SSHForm.string(application)
  }

  private static func malformed(_ reason: String) -> CryptoError {
    .malformed(object: "security key", reason: reason)
  }
}

extension SecurityKey: CustomStringConvertible {
  /// The key as a line of a `.pub` file, without a comment.
  public var description: String { "\(Self.kind) \(Base64.encode(blob))" }
}
