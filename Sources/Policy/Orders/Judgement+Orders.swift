internal import Effects

extension Judgement {
  /// The judgement with what standing orders add to it.
  ///
  /// - Parameters:
  ///   - orders: The orders that stand.
  ///   - places: Where the request works.
  ///   - time: A moment in words.
  /// - Returns: The judgement; the same if none of the orders speaks of the request.
  public func bound(
    by orders: [StandingOrder],
    in places: RequestPlaces,
    time: (Int) -> String
  ) -> Judgement {
    var bound = self
    var reasons: [Reason] = []
    for order in orders {
      let found = order.forbidden(effects, places)
      guard let found else { continue }
      let kind = order.kind
      reasons.append(Reason(rule: kind.rule, verdict: kind.verdict, text: order.words(time)))
      for effect in found.prefix(Self.shownEffects) {
        let text = "under \(kind.rawValue) \(order.id): \(EffectText.sentence(effect))"
        let reason = Reason(
          rule: kind.rule,
          verdict: kind.verdict,
          text: text,
          origin: effect.origin
        )
        if !reasons.contains(reason) { reasons.append(reason) }
      }
      bound.alternatives.insert(kind.meanwhile, at: 0)
    }
    guard !reasons.isEmpty else { return self }
    bound.reasons = Self.merged(reasons, with: bound.reasons)
    bound.verdict = bound.reasons.map(\.verdict).max() ?? .allow
    if bound.verdict == .deny { bound.obligations = [] }
    return bound
  }

  /// How many effects are named under one order.
  private static let shownEffects = 6

  /// Strictest first; of equal ones, what orders say comes first.
  private static func merged(_ first: [Reason], with second: [Reason]) -> [Reason] {
    (first + second).enumerated()
      .sorted { one, other in
        one.element.verdict == other.element.verdict
          ? one.offset < other.offset : one.element.verdict > other.element.verdict
      }
      .map(\.element)
  }
}

extension StandingOrder {
  /// What of a request it forbids; nil if nothing, empty for the request as a whole.
  fileprivate func forbidden(_ effects: [Effect], _ places: RequestPlaces) -> [Effect]? {
    if kind == .stop, scope.covers(places) { return [] }
    let found = effects.filter { kind.forbids($0) && scope.covers($0, in: places) }
    return found.isEmpty ? nil : found
  }

  /// Everything that there is to know of it, in one sentence.
  public func words(_ time: (Int) -> String) -> String {
    let end = until.map { "until \(time($0))" } ?? "until an approver lifts it"
    let why = reason.isEmpty ? "" : ": \(reason)"
    return "\(kind.rawValue) \(id) is in force, set by \(owner) at \(time(since)), \(end), for "
      + "\(scope): \(kind.summary)\(why)"
  }
}
