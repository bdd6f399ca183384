public import Crypto
public import JSON

/// What approvers sign to loosen something that stands: the lift of an order, the grant of a lease.
///
/// Everybody signs the same text, so that signatures of different people add up. It names the ledger
/// and the one thing that it is about, so that it fits nothing else.
public struct Mandate: Hashable, Sendable {
  /// What it is for, such as `lift` or `lease`.
  public var purpose: String
  /// The ledger that it belongs to.
  public var origin: String
  /// What exactly is signed.
  public var subject: JSONValue

  /// States what is to be signed.
  public init(_ purpose: String, origin: String, subject: JSONValue) {
    self.purpose = purpose
    self.origin = origin
    self.subject = subject
  }

  private static let schema = "stoplog.mandate/1"

  /// The text of the note: RFC 8785 JSON and a newline.
  public var noteText: String {
    let json: JSONValue = [
      "origin": .string(origin), "purpose": .string(purpose), "schema": .string(Self.schema),
      "subject": subject,
    ]
    return json.canonical + "\n"
  }

  /// Reads the text of a note; what doesn't print back byte for byte is refused.
  public init(parsing text: String) throws(HoldError) {
    guard let json = try? JSONValue(parsing: text.utf8), json["schema"]?.string == Self.schema,
      let purpose = json["purpose"]?.string, let origin = json["origin"]?.string,
      let subject = json["subject"]
    else { throw .malformed(object: "mandate", reason: "it is not of this version") }
    self.init(purpose, origin: origin, subject: subject)
    guard noteText.utf8.elementsEqual(text.utf8) else {
      throw .malformed(object: "mandate", reason: "it is not in its one exact form")
    }
  }
}

extension Mandate {
  /// A mandate that was read with its signatures.
  public struct Signed: Hashable, Sendable {
    /// What was signed.
    public var mandate: Mandate
    /// The names of the approvers who have signed it.
    public var signers: Set<String>
  }

  /// Reads a signed note.
  ///
  /// - Parameters:
  ///   - text: The note as it was recorded.
  ///   - approvers: Who may sign.
  /// - Throws: ``HoldError`` if no approver has signed it, a signature is forged, or it is of another
  ///   ledger.
  public static func read(
    _ text: String,
    by approvers: ApproverSet
  ) throws(HoldError) -> Signed {
    let note = try ApproverSet.note(text)
    let people = try approvers.people(behind: note)
    let mandate = try Mandate(parsing: note.text)
    guard mandate.origin == approvers.origin else {
      throw .malformed(object: "mandate", reason: "it is of another ledger")
    }
    return Signed(mandate: mandate, signers: people)
  }
}

extension Approver {
  /// Signs a mandate.
  public func sign(_ mandate: Mandate) throws(HoldError) -> Note {
    var note: Note
    do throws(CryptoError) {
      note = try Note(text: mandate.noteText)
    } catch {
      throw .crypto(error)
    }
    try sign(&note)
    return note
  }
}

extension HoldID {
  /// A new random name, for anything that people name on a command line.
  public static func make() throws(HoldError) -> String {
    do throws(CryptoError) {
      return try random(length: 5)
    } catch {
      throw .crypto(error)
    }
  }
}
