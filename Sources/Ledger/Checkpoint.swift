public import Crypto

/// What a ledger holds at one moment: its name, its size and the root over all its entries.
///
/// Whoever keeps one can later tell whether anything before it was changed, moved or removed.
///
/// - SeeAlso: c2sp.org/tlog-checkpoint.
public struct Checkpoint: Hashable, Sendable {
  /// The ledger's own name, which tells it from every other.
  public let origin: String
  /// How many entries are covered.
  public let size: Int
  /// The root of the RFC 6962 tree over them.
  public let root: Digest

  /// Describes a moment of a ledger.
  public init(origin: String, size: Int, root: Digest) {
    self.origin = origin
    self.size = size
    self.root = root
  }

  /// The text of the note: three lines.
  public var text: String {
    "\(origin)\n\(size)\n\(Base64.encode(root.bytes))\n"
  }

  /// Reads ``text``; lines beyond the third are refused, as nobody could check them.
  public init(parsing text: String) throws(LedgerError) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count == 4, lines[3].isEmpty, !lines[0].isEmpty, let size = Int(lines[1]),
      size >= 0, let bytes = Base64.decode(lines[2]), let root = Digest(bytes: bytes)
    else { throw .malformed(object: "checkpoint", reason: "it is not origin, size and root") }
    self.init(origin: String(lines[0]), size: size, root: root)
    guard self.text.utf8.elementsEqual(text.utf8) else {
      throw .malformed(object: "checkpoint", reason: "it is not in its one exact form")
    }
  }

  /// The checkpoint as a signed note.
  public func signed(as name: String, with key: SigningKey) throws(CryptoError) -> Note {
    var note = try Note(text: text)
    try note.sign(as: name, with: key)
    return note
  }
}
