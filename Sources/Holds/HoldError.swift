public import Crypto
public import Storage

/// Why a hold could not be opened, decided or used.
///
/// When one is thrown, nothing may run and nothing was changed.
public enum HoldError: Error, Hashable, Sendable {
  /// The database failed.
  case storage(StorageError)
  /// A key, a signature or a sealed file is no good.
  case crypto(CryptoError)
  /// There is no hold of that name.
  case unknown(id: String)
  /// The hold's state does not allow what was asked for.
  case settled(id: String, state: Hold.State, reason: String)
  /// Nobody of that name may approve.
  case notAnApprover(name: String)
  /// Whoever asks can't approve.
  case ownRequest(name: String)
  /// Nobody has said who runs the agents, so nobody can be known not to.
  case noOperator(id: String)
  /// Whoever runs the agent can't review what it does; the others can.
  case ownReview(id: String, name: String, others: [String])
  /// The request is too long to be shown in full, so nobody can approve it.
  case tooLong(id: String, length: Int)
  /// The signed statement does not say what the hold says.
  case mismatch(id: String, what: String)
  /// The signed statement is not valid at this time.
  case outOfTime(id: String, reason: String)
  /// Not enough different people have signed.
  case tooFew(id: String, found: Int, needs: Int)
  /// The verdict asks for a human.
  case needsApproval
  /// The verdict forbids it, and no approval changes that.
  case denied
  /// The change of the approvers is not allowed.
  case badChange(reason: String)
  /// A stored or signed text is not what it should be.
  case malformed(object: String, reason: String)
}

extension HoldError: StorageFailure {
  /// Wraps an error of the database.
  public init(_ error: StorageError) { self = .storage(error) }
}

extension HoldError: CustomStringConvertible {
  /// What failed and why, and what to do about it.
  public var description: String {
    switch self {
    case .storage(let error): error.description
    case .crypto(let error): error.description
    default:
      """
      cannot \(parts.what): \(parts.why)
      help: \(parts.help)
      """
    }
  }

  private var parts: (what: String, why: String, help: String) {
    switch self {
    case .storage, .crypto: ("", "", "")
    case .unknown(let id):
      ("find 'hold \(id)'", "there is none of that name", "run 'stoplog holds' to see all")
    case .settled(let id, let state, let reason):
      (
        "decide 'hold \(id)'", "it is \(state.rawValue)\(reason.isEmpty ? "" : " (\(reason))")",
        "let the agent ask again; that opens a new hold"
      )
    case .notAnApprover(let name):
      ("approve as '\(name)'", "no approver has that name and key", "run 'stoplog init' first")
    case .ownRequest(let name):
      ("approve as '\(name)'", "the request is its own", "let somebody else approve it")
    case .noOperator(let id):
      (
        "approve 'hold \(id)'",
        "it takes a reviewer who doesn't run the agent, and nobody has said who does",
        "run 'stoplog approvers operator NAME' with the name of whoever runs the agents here"
      )
    case .ownReview(let id, let name, let others):
      (
        "approve 'hold \(id)'",
        "\(name) runs the agent, and it takes a review by somebody else",
        others.isEmpty
          ? "let somebody else join with 'stoplog approvers add'"
          : "ask \(others.joined(separator: " or ")) to run 'stoplog approve \(id)'"
      )
    case .tooLong(let id, let length):
      (
        "approve 'hold \(id)'", "its \(length) bytes can't be shown in full",
        "have the agent put the commands into a script that can be read"
      )
    case .mismatch(let id, let what):
      ("approve 'hold \(id)'", "\(what) is not what the hold says", "read the hold and sign again")
    case .outOfTime(let id, let reason):
      ("use the approval of 'hold \(id)'", reason, "check the clock, then approve again")
    case .tooFew(let id, let found, let needs):
      (
        "use 'hold \(id)'", "\(found) of \(needs) people have approved it",
        "ask another approver to run 'stoplog approve \(id)'"
      )
    case .needsApproval:
      ("run 'request'", "it has to be approved by a human", "run 'stoplog holds' in a terminal")
    case .denied:
      (
        "run 'request'", "a rule denies it, and no approval changes that",
        "use one of the safer ways"
      )
    case .badChange(let reason):
      ("change 'approvers'", reason, "sign the change with the keys that the quorum asks for")
    case .malformed(let object, let reason):
      ("read '\(object)'", reason, "run 'stoplog verify', and keep the database as evidence")
    }
  }
}
