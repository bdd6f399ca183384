public import Effects

/// Leave to change some things outside the project for a while, signed by approvers.
public struct Lease: Hashable, Sendable {
  /// The longest that one may last, in milliseconds.
  public static let longest = 24 * 3_600_000

  /// The short name.
  public var id: String
  /// What may be done.
  public var actions: [Action]
  /// To what.
  public var resource: ResourcePattern
  /// By which session; nil for all.
  public var session: String?
  /// What for.
  public var reason: String
  /// From when, in milliseconds since 1970.
  public var since: Int
  /// Until when.
  public var until: Int

  /// Describes a lease.
  public init(
    id: String,
    actions: [Action],
    resource: ResourcePattern,
    session: String? = nil,
    reason: String = "",
    since: Int,
    until: Int
  ) {
    self.id = id
    self.actions = actions
    self.resource = resource
    self.session = session
    self.reason = reason
    self.since = since
    self.until = until
  }

  /// Whether it counts at a moment; one that lasts too long never does.
  public func isOpen(at now: Int) -> Bool {
    since <= now && now < until && until - since <= Self.longest
  }

  /// Whether an effect is surely among what is leased.
  public func covers(_ effect: Effect, in places: RequestPlaces) -> Bool {
    (session == nil || session == places.session) && actions.contains(effect.action)
      && effect.certaintyOfTarget && resource.fit(effect, in: places) == .yes
  }
}

extension Effect {
  /// Whether it is known what is touched.
  var certaintyOfTarget: Bool {
    action != .unknown && !traits.contains(.emptyVariable) && !traits.contains(.throughLink)
      && !traits.contains(.afterFailure)
  }
}
