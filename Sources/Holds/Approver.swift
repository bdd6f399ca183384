public import Crypto

/// A person at the terminal who can sign: a key of theirs is open, or has signed already.
public struct Approver: Sendable {
  /// The name and the public key.
  public let owner: NamedKey
  private let means: Means

  private enum Means: Sendable {
    case key(SigningKey)
    case signature(SSHSignature)
  }

  init(owner: NamedKey, key: SigningKey) {
    self.owner = owner
    means = .key(key)
  }

  /// Stands for a person whose security key has signed one text; no other is ever signed by it.
  public init(owner: NamedKey, signature: SSHSignature) {
    self.owner = owner
    means = .signature(signature)
  }

  /// Signs the approval of a hold.
  public func sign(_ statement: Statement) throws(HoldError) -> Note {
    try sign(text: statement.noteText)
  }

  /// Signs that a rejection is taken back.
  public func sign(_ clearance: Clearance) throws(HoldError) -> Note {
    try sign(text: clearance.noteText)
  }

  /// Signs a change of the approvers.
  public func sign(_ change: ApproverChange) throws(HoldError) -> Note {
    try sign(text: change.noteText)
  }

  /// Adds a signature to a note that others have signed already.
  public func sign(_ note: inout Note) throws(HoldError) {
    do throws(CryptoError) {
      switch means {
      case .key(let key): try note.sign(as: owner.name, with: key)
      case .signature(let signature): try note.add(signature, of: owner)
      }
    } catch {
      throw .crypto(error)
    }
  }

  private func sign(text: String) throws(HoldError) -> Note {
    var note: Note
    do throws(CryptoError) {
      note = try Note(text: text)
    } catch {
      throw .crypto(error)
    }
    try sign(&note)
    return note
  }
}
