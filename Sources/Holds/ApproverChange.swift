public import Crypto
internal import JSON

/// A change of who may approve, as it is signed and recorded.
public struct ApproverChange: Hashable, Sendable {
  /// The change's place among all changes, from 1; so none can be replayed.
  public var number: Int
  /// The ledger that it belongs to.
  public var origin: String
  /// Who joins.
  public var added: [NamedKey]
  /// The names of those who leave.
  public var removed: [String]
  /// How many approvers have to sign the next change.
  public var quorum: Int
  /// The names of those who run the agents from now on; nil if that stays as it is.
  public var operators: [String]?

  /// Describes a change.
  public init(
    number: Int,
    origin: String,
    added: [NamedKey] = [],
    removed: [String] = [],
    quorum: Int = 1,
    operators: [String]? = nil
  ) {
    self.number = number
    self.origin = origin
    self.added = added
    self.removed = removed
    self.quorum = quorum
    self.operators = operators
  }

  private static let schema = "stoplog.approvers/1"

  /// The text of the note: RFC 8785 JSON and a newline.
  public var noteText: String {
    var members: [String: JSONValue] = [
      "added": .array(added.map { .string($0.description) }), "number": .integer(number),
      "origin": .string(origin), "quorum": .integer(quorum),
      "removed": .array(removed.map(JSONValue.string)), "schema": .string(Self.schema),
    ]
    if let operators { members["operators"] = .array(operators.map(JSONValue.string)) }
    return JSONValue.object(members).canonical + "\n"
  }

  /// Reads the text of a note; what doesn't print back byte for byte is refused.
  public init(parsing text: String) throws(HoldError) {
    guard let json = try? JSONValue(parsing: text.utf8), json["schema"]?.string == Self.schema,
      let number = json["number"]?.integer, let origin = json["origin"]?.string,
      let added = json["added"]?.array, let removed = json["removed"]?.array,
      let quorum = json["quorum"]?.integer
    else { throw .malformed(object: "change of approvers", reason: "it is not of this version") }
    self.init(
      number: number,
      origin: origin,
      added: added.compactMap { $0.string.flatMap { try? NamedKey(parsing: $0) } },
      removed: removed.compactMap(\.string),
      quorum: quorum,
      operators: json["operators"]?.array?.compactMap(\.string)
    )
    guard noteText.utf8.elementsEqual(text.utf8) else {
      throw .malformed(object: "change of approvers", reason: "it is not in its one exact form")
    }
  }
}

extension ApproverChange: CustomStringConvertible {
  /// What would change, in plain words.
  public var description: String {
    let joins = added.map { "\($0.name) joins with the key \($0)" }
    let leaves = removed.map { "\($0) leaves" }
    let people = quorum == 1 ? "1 person has" : "\(quorum) people have"
    let running = operators.map {
      ["\($0.joined(separator: ", ")) \($0.count == 1 ? "runs" : "run") the agents"]
    }
    return (joins + leaves + (running ?? []) + ["\(people) to sign the next change"]).joined(
      separator: "; "
    )
  }
}
