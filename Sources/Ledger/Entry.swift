public import JSON

/// One thing that happened, at its place in the ledger.
public struct Entry: Hashable, Sendable {
  /// The most bytes of an entry's canonical JSON.
  ///
  /// A request of 1 MiB (the parser's bound, and `Excerpt.limit`) always fits, even if every byte
  /// of it is written as an escape of six.
  public static let limit = 8 << 20

  /// The place, from 0.
  public let index: Int
  /// When it was recorded, in milliseconds since 1970, by this machine's clock; never before the
  /// entry in front of it.
  public let time: Int
  /// What sort of thing it is.
  public let kind: Kind
  /// The agent's session, or `terminal`.
  public let session: String
  /// The agent, or `person`.
  public let agent: String
  /// Everything else.
  ///
  /// The members `hold` and `snapshot` (texts) are found by their ids, and
  /// `changes` (a bool) says whether the world is changed where the kind alone does not.
  public let body: JSONValue

  init(index: Int, draft: Draft) {
    self.index = index
    time = draft.time
    kind = draft.kind
    session = draft.session
    agent = draft.agent
    body = draft.body
  }

  /// Whether the entry speaks of something that changed the world.
  public var isChanging: Bool { body["changes"]?.bool ?? kind.isChanging }
  /// The hold that it belongs to.
  public var hold: String? { body["hold"]?.string }
  /// The snapshot that it belongs to.
  public var snapshot: String? { body["snapshot"]?.string }

  /// The whole entry as one JSON object; its canonical form is what is hashed.
  public var json: JSONValue {
    [
      "agent": .string(agent), "body": body, "index": .integer(index),
      "kind": .string(kind.rawValue), "session": .string(session), "time": .integer(time),
    ]
  }

  /// The hashed bytes (RFC 8785).
  var bytes: [UInt8] { json.bytes }

  /// Reads the stored bytes; nil unless they are exactly the canonical form of an entry.
  init?(bytes: [UInt8]) {
    guard let value = try? JSONValue(parsing: bytes), let members = value.object,
      let index = value["index"]?.integer, let time = value["time"]?.integer,
      let kind = value["kind"]?.string.flatMap(Kind.init), let session = value["session"]?.string,
      let agent = value["agent"]?.string, let body = value["body"], members.count == 6
    else { return nil }
    self.init(
      index: index,
      draft: Draft(kind, time: time, session: session, agent: agent, body: body)
    )
    guard self.bytes == bytes else { return nil }
  }
}
