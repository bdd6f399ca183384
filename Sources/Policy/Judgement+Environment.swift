public import Effects

extension Judgement {
  /// The environment that the request would hit: the most careful one among its effects.
  ///
  /// Effects that change nothing count only where nothing else is done.
  public var environment: EnvironmentFinding {
    // What loses nothing and wasn't weighed says nothing of where the rest goes.
    let changing = effects.filter { effect in
      let isSilent = effect.environmentReason.isEmpty && effect.reversibility == .reversible
      return effect.action != .read && !(isSilent && effect.environment == .unknown)
    }
    let order: [Environment] = [.production, .staging, .unknown, .development]
    let found = changing.isEmpty ? effects : changing
    guard
      let worst = order.first(where: { environment in
        found.contains { $0.environment == environment }
      })
    else { return EnvironmentFinding(.development, reason: "nothing is touched") }
    let reasons = found.filter { $0.environment == worst }.map(\.environmentReason)
    if let reason = reasons.first(where: { !$0.isEmpty }) {
      return EnvironmentFinding(worst, reason: reason)
    }
    return EnvironmentFinding(
      worst,
      reason: worst == .development
        ? "nothing beyond this machine is changed"
        : "nothing tells which environment it is"
    )
  }

  /// The environment and its reason, for a person; empty if none was weighed and nothing is held.
  public var environmentLine: String {
    let isWeighed = effects.contains { !$0.environmentReason.isEmpty }
    guard verdict >= .hold || isWeighed else { return "" }
    let finding = environment
    let treated = finding.environment == .unknown ? ", treated as production" : ""
    return "environment: \(finding.environment.rawValue)\(treated), because \(finding.reason)"
  }
}
