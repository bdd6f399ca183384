public import JSON

/// What is to be recorded; the ledger gives it its place.
public struct Draft: Hashable, Sendable {
  /// What sort of thing it is.
  public var kind: Kind
  /// When it happened, in milliseconds since 1970.
  public var time: Int
  /// The agent's session, or `terminal`.
  public var session: String
  /// The agent, or `person`.
  public var agent: String
  /// Everything else; see ``Entry/body``.
  public var body: JSONValue

  /// Describes something that happened.
  public init(
    _ kind: Kind,
    time: Int,
    session: String = "terminal",
    agent: String = "person",
    body: JSONValue = [:]
  ) {
    self.kind = kind
    self.time = time
    self.session = session
    self.agent = agent
    self.body = body
  }
}

extension Draft {
  /// The same, not earlier than the entry before it.
  ///
  /// The record's time never goes back, so that a clock that was turned back makes nothing last
  /// longer. What the clock said then stands in the body, as `clock`.
  func notBefore(_ last: Int) -> Draft {
    guard time < last else { return self }
    var draft = self
    draft.time = last
    if case .object(var members) = body {
      members["clock"] = .integer(time)
      draft.body = .object(members)
    }
    return draft
  }
}
