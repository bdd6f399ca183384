public import Crypto

/// A person at the terminal whose key is open.
public struct Approver: Sendable {
  /// The name and the public key.
  public let owner: NamedKey
  let key: SigningKey

  init(owner: NamedKey, key: SigningKey) {
    self.owner = owner
    self.key = key
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
      try note.sign(as: owner.name, with: key)
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
