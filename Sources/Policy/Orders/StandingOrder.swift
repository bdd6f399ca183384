/// What a person has said that stands until it ends or a person lifts it: a freeze, for example.
///
/// It belongs to nobody's session, so it binds every agent and every subagent in its scope.
public struct StandingOrder: Hashable, Sendable {
  /// The short name by which people lift it.
  public var id: String
  /// What it forbids.
  public var kind: Kind
  /// Where it holds.
  public var scope: OrderScope
  /// Why, in the words of whoever has set it.
  public var reason: String
  /// Who has set it.
  public var owner: String
  /// Since when, in milliseconds since 1970.
  public var since: Int
  /// When it ends by itself, in milliseconds since 1970; nil if only a person ends it.
  public var until: Int?

  /// Describes an order.
  public init(
    id: String,
    kind: Kind,
    scope: OrderScope = OrderScope(),
    reason: String = "",
    owner: String,
    since: Int,
    until: Int? = nil
  ) {
    self.id = id
    self.kind = kind
    self.scope = scope
    self.reason = reason
    self.owner = owner
    self.since = since
    self.until = until
  }

  /// Whether its time isn't up.
  public func isOpen(at now: Int) -> Bool { until.map { now < $0 } ?? true }
}
