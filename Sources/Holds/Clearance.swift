public import Crypto
internal import JSON
internal import Storage

/// What an approver signs to take a rejection back: the agent may ask again, and no more.
public struct Clearance: Hashable, Sendable {
  /// The hold's short name.
  public var hold: String
  /// The hold's 128 random bits.
  public var nonce: String
  /// When it is signed, in milliseconds since 1970.
  public var time: Int
  /// Who signs.
  public var approver: String

  /// States that the rejection of a hold is taken back.
  public init(of hold: Hold, by approver: String, now: Int) {
    self.hold = hold.id
    nonce = hold.nonce
    time = now
    self.approver = approver
  }

  private static let schema = "stoplog.clearance/1"

  /// The text of the note: RFC 8785 JSON and a newline.
  public var noteText: String {
    let json: JSONValue = [
      "approver": .string(approver), "hold": .string(hold), "nonce": .string(nonce),
      "schema": .string(Self.schema), "time": .integer(time),
    ]
    return json.canonical + "\n"
  }
}

extension HoldStore {
  /// Takes a rejection back, so that the same effect is no longer denied for the session.
  ///
  /// Nothing is released by it: the agent has to ask again, which opens a new hold.
  ///
  /// - Parameters:
  ///   - clearance: What is said.
  ///   - note: The same, signed.
  ///   - approvers: Who may approve, from the ledger.
  ///   - now: The time, in milliseconds since 1970.
  /// - Throws: ``HoldError`` if it isn't rejected, or no approver has signed; nothing is changed.
  @discardableResult
  public func clear(
    _ clearance: Clearance,
    signed note: Note,
    approvers: ApproverSet,
    now: Int
  ) throws(HoldError) -> Hold {
    let known = approvers.approvers.filter { $0.name == clearance.approver }
    guard !known.isEmpty else { throw .notAnApprover(name: clearance.approver) }
    _ = try ApproverSet.signers(of: note, among: known)
    return try database.transaction { () throws(HoldError) in
      try advance(to: now)
      let hold = try self.hold(clearance.hold, now: now)
      guard hold.state == .rejected else {
        throw .settled(id: hold.id, state: hold.state, reason: hold.reason)
      }
      guard note.text == clearance.noteText, hold.nonce == clearance.nonce else {
        throw .mismatch(id: hold.id, what: "the hold's number")
      }
      let reason = "cleared by \(clearance.approver)"
      try set(hold.id, to: .void, from: .rejected, reason: reason, now: now)
      return try self.hold(hold.id, now: now)
    }
  }
}
