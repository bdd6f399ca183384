internal import CommandLine
internal import Crypto
internal import Holds
internal import Linux
internal import Stoplog

/// How a person signs: with a sealed key and its passphrase, or with a security key and a touch.
struct Signing {
  /// The option that names another key than the one in the state folder.
  static let option = OptionSpec(
    "key",
    value: "FILE",
    help: "Sign with this sealed key, or with a security key's file for 'ssh-keygen'"
  )
  /// What a security key's file begins with: the handle, or the public part.
  private static let handles = ["-----BEGIN OPENSSH PRIVATE KEY-----", SecurityKey.kind]
  private static let program = "/usr/bin/ssh-keygen"

  /// Whose key it is.
  let owner: NamedKey
  private let person: Person
  private let approving: Approving
  private let means: Means

  private enum Means {
    case sealed(ApproverKey)
    case securityKey(String)
  }

  /// Finds the key that the command line names, or the one in the state folder.
  init(_ person: Person, _ approving: Approving) throws(CommandError) {
    self.person = person
    self.approving = approving
    let file = person.arguments.value(Self.option.long).map(person.program.absolute)
    if let file, let key = try Self.securityKey(in: file) {
      let known = try person.serve { () throws(PipelineError) in try approving.approvers() }
      guard let owner = known.first(where: { $0.key == .securityKey(key) }) else {
        throw .pipeline(.hold(.notAnApprover(name: "whoever has the security key in \(file)")))
      }
      self.owner = owner
      means = .securityKey(file)
    } else {
      let key = try person.serve { () throws(PipelineError) in try approving.key(in: file) }
      owner = key.owner
      means = .sealed(key)
    }
  }

  /// The person, able to sign a text.
  ///
  /// - Parameters:
  ///   - text: What is to be signed.
  ///   - what: What it is for, in a few words.
  func approver(for text: String, _ what: String) throws(CommandError) -> Approver {
    switch means {
    case .sealed(let key):
      let secret = try Passphrase.read(person, asking: "passphrase of \(owner.name)")
      return try person.serve { () throws(PipelineError) in
        try approving.unlock(key, secret, for: what)
      }
    case .securityKey(let file):
      return Approver(owner: owner, signature: try touch(file, text))
    }
  }

  /// The public part of a security key whose file it is; nil for any other file.
  private static func securityKey(in file: String) throws(CommandError) -> SecurityKey? {
    guard let text = try text(of: file), handles.contains(where: { text.hasPrefix($0) }) else {
      return nil
    }
    let line = text.hasPrefix(SecurityKey.kind) ? text : try Self.text(of: file + ".pub") ?? ""
    do throws(CryptoError) { return try SecurityKey(line: line) } catch { throw .crypto(error) }
  }

  private static func text(of file: String) throws(CommandError) -> String? {
    do throws(SystemError) {
      return try File.read(file, limit: PublicKeyText.limit).map {
        String(decoding: $0, as: UTF8.self)
      }
    } catch {
      throw .system(error)
    }
  }

  /// Has ssh-keygen(1) sign a text, which asks for the touch.
  private func touch(_ file: String, _ text: String) throws(CommandError) -> SSHSignature {
    let program = person.program
    let status: Int32
    let signed: String?
    do throws(SystemError) {
      let folder = try ScratchFolder(in: ScratchFolder.place(given: nil), prefix: "stoplog-sign")
      defer { folder.remove() }
      let statement = folder.path + "/statement"
      try File.create(statement, with: text.utf8)
      Output.print("touch the security key of \(owner.name) when it blinks")
      status = try Foreground(
        Self.program,
        ["-q", "-Y", "sign", "-n", SSHSignature.namespace, "-f", file, statement],
        environment: program.environment,
        directory: folder.path
      ).run()
      signed = try File.read(statement + ".sig", limit: SSHSignature.limit)
        .map { String(decoding: $0, as: UTF8.self) }
    } catch {
      throw .system(error)
    }
    guard status == 0, let signed else { throw .unsigned(name: owner.name, status: status) }
    do throws(CryptoError) { return try SSHSignature(text: signed) } catch { throw .crypto(error) }
  }
}
