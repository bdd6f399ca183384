import Crypto
public import Foundation

/// An authenticator in software: it signs what OpenSSH would have a security key sign.
///
/// The bytes are put together here from OpenSSH's PROTOCOL.sshsig and PROTOCOL.u2f, apart from the
/// product's own code; a test has the real ssh-keygen(1) verify them.
public struct SoftKey: Sendable {
  private let key: SigningKey
  private let application: String

  /// Makes a key.
  public init(application: String = "ssh:") throws {
    key = try SigningKey()
    self.application = application
  }

  /// The line of the `.pub` file.
  public var line: String { "sk-ssh-ed25519@openssh.com \(blob.base64EncodedString()) soft" }

  private var blob: Data {
    string("sk-ssh-ed25519@openssh.com") + string(Data(key.publicKey.bytes)) + string(application)
  }

  /// What `ssh-keygen -Y sign` would print.
  ///
  /// - Parameters:
  ///   - flags: What the authenticator says of the person: 1 touched, 4 verified.
  ///   - change: Changes the binary form, for what must be refused.
  public func sign(
    _ message: String,
    namespace: String = "stoplog",
    flags: UInt8 = 1,
    change: (inout Data) -> Void = { _ in }
  ) -> String {
    let digest = Data(Digest(of: message).bytes)
    let signed =
      Data("SSHSIG".utf8) + string(namespace) + string("") + string("sha256") + string(digest)
    let counter = Data([0, 0, 0, 7])
    let told =
      Data(Digest(of: application).bytes) + [flags] + counter
      + Data(Digest(of: Array(signed)).bytes)
    let inner =
      string("sk-ssh-ed25519@openssh.com") + string(Data(key.sign(Array(told)).bytes)) + [flags]
      + counter
    var bytes =
      Data("SSHSIG".utf8) + [0, 0, 0, 1] + string(blob) + string(namespace) + string("")
      + string("sha256") + string(inner)
    change(&bytes)
    let text = bytes.base64EncodedString(options: [.lineLength64Characters, .endLineWithLineFeed])
    return "-----BEGIN SSH SIGNATURE-----\n\(text)\n-----END SSH SIGNATURE-----\n"
  }

  private func string(_ data: Data) -> Data {
    Data(withUnsafeBytes(of: UInt32(data.count).bigEndian) { Array($0) }) + data
  }

  private func string(_ text: String) -> Data { string(Data(text.utf8)) }
}
