/// A signature as `ssh-keygen -Y sign` makes it, by a key in a FIDO authenticator.
///
/// - SeeAlso: OpenSSH's PROTOCOL.sshsig and PROTOCOL.u2f.
public struct SSHSignature: Hashable, Sendable {
  /// The namespace, without which a signature for another purpose would be good here too.
  public static let namespace = "stoplog"
  /// The most bytes of a signature in its text form.
  public static let limit = 16 << 10

  private static let magic = Array("SSHSIG".utf8)
  private static let head = "-----BEGIN SSH SIGNATURE-----"
  private static let foot = "-----END SSH SIGNATURE-----"
  /// The authenticator says that somebody touched it.
  private static let touched: UInt8 = 0x01

  /// The key that claims to have signed.
  public let key: SecurityKey
  /// The binary form.
  let bytes: [UInt8]
  private let hash: String
  private let signature: Signature
  private let flags: UInt8
  private let counter: UInt32

  /// Reads the text form that `ssh-keygen` writes.
  public init(text: String) throws(CryptoError) {
    guard text.utf8.count <= Self.limit else { throw Self.malformed("it is too long") }
    let lines = text.split { $0 == "\n" || $0 == "\r\n" }
    guard lines.count > 2, lines.first == Self.head[...], lines.last == Self.foot[...],
      let bytes = Base64.decode(lines.dropFirst().dropLast().joined())
    else { throw Self.malformed("it is not what 'ssh-keygen -Y sign' prints") }
    try self.init(bytes: bytes)
  }

  init(bytes: [UInt8]) throws(CryptoError) {
    var reader = SSHReader(bytes)
    guard reader.bytes(Self.magic.count) == Self.magic, reader.number() == 1,
      let blob = reader.string(), let namespace = reader.string(), reader.string() == [],
      let hash = reader.string(), let inner = reader.string(), reader.isDone
    else { throw Self.malformed("it is not of the known version") }
    guard namespace == Array(Self.namespace.utf8) else {
      throw Self.malformed("it was not made with '-n \(Self.namespace)'")
    }
    key = try SecurityKey(blob: blob)
    var part = SSHReader(inner)
    guard part.string() == Array(SecurityKey.kind.utf8), let raw = part.string(),
      let signature = Signature(bytes: raw), let flags = part.byte(), let counter = part.number(),
      part.isDone
    else { throw Self.malformed("it is not of a key that has to be touched") }
    self.bytes = bytes
    self.hash = String(decoding: hash, as: UTF8.self)
    self.signature = signature
    self.flags = flags
    self.counter = counter
  }

  /// Whether it is the key's signature of exactly this message, made with a touch.
  func isGood(for message: [UInt8]) -> Bool {
    let digest: [UInt8]
    switch hash {
    case "sha512": digest = SHA512.digest(of: message)
    case "sha256": digest = Digest(of: message).bytes
    default: return false
    }
    guard flags & Self.touched != 0 else { return false }
    let signed =
      Self.magic + SSHForm.string(Self.namespace) + SSHForm.string([]) + SSHForm.string(hash)
      + SSHForm.string(digest)
    let told =
      Digest(of: key.application).bytes + [flags] + SSHForm.number(counter)
      + Digest(of: signed).bytes
    return key.key.verifies(signature, of: told)
  }

  private static func malformed(_ reason: String) -> CryptoError {
    .malformed(object: "SSH signature", reason: reason)
  }
}
