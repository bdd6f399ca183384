public import Crypto
internal import JSON

/// What an approver signs: the request and everything it is bound to, for a short time, once.
///
/// The text is RFC 8785 JSON and a newline, inside a C2SP signed note.
public struct Statement: Hashable, Sendable {
  /// The hold's short name.
  public var hold: String
  /// The hold's 128 random bits.
  public var nonce: String
  /// The session that asks.
  public var session: String
  /// The agent that asks.
  public var agent: String
  /// The request's exact text.
  public var text: String
  /// What the approval is bound to.
  public var binding: Binding
  /// The digest of what the approver was shown.
  public var shown: Digest
  /// The text of the ledger's checkpoint, which the signature vouches for too.
  public var checkpoint: String
  /// From when on the request may run, in milliseconds since 1970.
  public var notBefore: Int
  /// From when on it may no longer run.
  public var notAfter: Int
  /// How many different people have to approve.
  public var needs: Int
  /// Whether whoever runs the agent can't be among them.
  public var isPeer: Bool
  /// Who signs.
  public var approver: String
  /// Why one person is to be enough; empty in an ordinary approval.
  public var glass: String

  /// States the approval of a hold.
  ///
  /// - Parameters:
  ///   - hold: What is approved.
  ///   - approver: Who signs.
  ///   - checkpoint: The text of the ledger's current checkpoint.
  ///   - now: The time, in milliseconds since 1970.
  ///   - glass: Why one person is to be enough; empty in an ordinary approval.
  /// - Throws: ``HoldError/tooLong(id:length:)`` if the request can't be shown in full.
  public init(
    approving hold: Hold,
    by approver: String,
    checkpoint: String,
    now: Int,
    glass: String = ""
  ) throws(HoldError) {
    guard hold.request.isWhole else {
      throw .tooLong(id: hold.id, length: hold.request.length)
    }
    self.hold = hold.id
    nonce = hold.nonce
    session = hold.session
    agent = hold.agent
    text = hold.request.text
    binding = hold.binding
    shown = hold.shownDigest
    self.checkpoint = checkpoint
    notBefore = now &+ hold.coolingOff
    // Where several have to sign, a signature waits for the others as long as the hold does.
    notAfter = (hold.needs == 1 ? notBefore : hold.expires &+ hold.coolingOff) &+ hold.window
    needs = hold.needs
    isPeer = hold.isPeer
    self.approver = approver
    self.glass = glass
  }
}

extension Statement {
  private static let schema = "stoplog.approval/1"

  /// The text of the note.
  public var noteText: String { json.canonical + "\n" }

  private var json: JSONValue {
    var members: [String: JSONValue] = [
      "agent": .string(agent), "approver": .string(approver), "binding": binding.json,
      "checkpoint": .string(checkpoint), "hold": .string(hold), "needs": .integer(needs),
      "nonce": .string(nonce), "not_after": .integer(notAfter), "not_before": .integer(notBefore),
      "schema": .string(Self.schema), "session": .string(session), "shown": .string(shown.hex),
      "text": .string(text), "uses": 1,
    ]
    if !glass.isEmpty { members["break_glass"] = .string(glass) }
    if isPeer { members["review"] = .string(Hold.peer) }
    return .object(members)
  }

  /// Reads the text of a note; what doesn't print back byte for byte is refused.
  public init(parsing text: String) throws(HoldError) {
    guard let json = try? JSONValue(parsing: text.utf8), json["schema"]?.string == Self.schema,
      let hold = json["hold"]?.string, let nonce = json["nonce"]?.string,
      let session = json["session"]?.string, let agent = json["agent"]?.string,
      let request = json["text"]?.string, let binding = Binding(json: json["binding"]),
      let shown = json["shown"]?.string.flatMap({ Digest(hex: $0) }),
      let checkpoint = json["checkpoint"]?.string, let notBefore = json["not_before"]?.integer,
      let notAfter = json["not_after"]?.integer, let needs = json["needs"]?.integer,
      let approver = json["approver"]?.string
    else { throw .malformed(object: "approval", reason: "it is not a statement of this version") }
    self.hold = hold
    self.nonce = nonce
    self.session = session
    self.agent = agent
    self.text = request
    self.binding = binding
    self.shown = shown
    self.checkpoint = checkpoint
    self.notBefore = notBefore
    self.notAfter = notAfter
    self.needs = needs
    isPeer = json["review"]?.string == Hold.peer
    self.approver = approver
    glass = json["break_glass"]?.string ?? ""
    guard noteText.utf8.elementsEqual(text.utf8) else {
      throw .malformed(object: "approval", reason: "it is not in its one exact form")
    }
  }
}
