internal import Effects

extension RuleEngine {
  /// The rule's name, where outside the project only looking is allowed.
  public static let outside = "outside.read-only"

  /// Holds a change outside the project, unless a lease covers it.
  func judgeOutside(_ effect: Effect, _ judgement: inout Judgement) {
    guard file.isOutsideReadOnly, Self.changesOutside(effect) else { return }
    if let lease = leases.first(where: { $0.covers(effect, in: places) }) {
      judgement.leases.insert(lease.id)
      return
    }
    judgement.reasons.append(
      Reason(
        rule: Self.outside,
        verdict: loosened(Self.outside, .hold, effect, &judgement),
        text: "outside the project, where only looking is allowed: \(EffectText.sentence(effect))",
        origin: effect.origin
      )
    )
    let safer =
      "work inside the project, or ask for a lease: stoplog lease \(effect.action.rawValue) "
    let target = safer + "'\(Self.name(effect.resource))' --for 30m"
    if !judgement.alternatives.contains(target) { judgement.alternatives.append(target) }
  }

  /// What a rule asks for: to tell people instead of a hold, where somebody has broken the glass for it.
  func loosened(
    _ rule: String,
    _ verdict: Verdict,
    _ effect: Effect,
    _ judgement: inout Judgement
  ) -> Verdict {
    guard verdict == .hold,
      let found = loosenings.first(where: { $0.covers(rule, effect, in: places) })
    else { return verdict }
    judgement.loosenings.insert(found.id)
    return .notify
  }

  private static func name(_ resource: Resource) -> String {
    resource.name.hasPrefix("/") ? resource.name : "\(resource.kind.rawValue):\(resource.name)"
  }

  /// Whether something that isn't the project's is changed.
  ///
  /// What isn't known at all is held by another rule, which no lease speaks of.
  static func changesOutside(_ effect: Effect) -> Bool {
    switch effect.action {
    case .read, .execute, .unknown: return false
    default: break
    }
    if effect.isFile {
      let outside: [Place] = [
        .insideHome, .home, .system, .elsewhere, .aboveProject, .root, .device,
      ]
      return outside.contains(effect.place) && !effect.traits.contains(.bookkeeping)
    }
    return effect.environment != .development && effect.isElsewhere
  }
}
