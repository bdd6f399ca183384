internal import Effects
internal import JSON
internal import Policy

extension Judged {
  /// How many touches of one request are remembered.
  private static let touchLimit = 64

  /// What the request would change, by the places of the effects.
  var touches: [(index: Int, touch: Touch)] {
    judgement.effects.indices.compactMap { index in
      let effect = judgement.effects[index]
      return Touch(effect, identity: identity(of: effect)).map { (index, $0) }
    }
  }

  /// What is put on record of them.
  ///
  /// If any of them is what the request was stopped for, the others are left out: by themselves
  /// they may be asked for again.
  func touchRecord(stopped: Bool = false) -> JSONValue? {
    var found = touches.map(\.touch)
    if stopped {
      let engine = RuleEngine()
      let grave = touches.filter { index, _ in
        engine.judge([judgement.effects[index]], []).verdict >= .hold
      }
      if !grave.isEmpty { found = grave.map(\.touch) }
    }
    var unique: [Touch] = []
    for touch in found.prefix(Self.touchLimit * 4) where !unique.contains(touch) {
      unique.append(touch)
    }
    return unique.isEmpty ? nil : .array(unique.prefix(Self.touchLimit).map(\.json))
  }

  private func identity(of effect: Effect) -> String {
    guard !effect.real.isEmpty, case .path(let fact)? = facts[.path(effect.resource.name)],
      fact.kind != .link, fact.identity.inode != 0
    else { return "" }
    return "\(fact.identity.device):\(fact.identity.inode)"
  }

  /// What it puts somewhere from elsewhere, by the new path; `copies` are those whose original
  /// stays.
  var placements: (moves: [String: String], copies: [String: String]) {
    var moves: [String: String] = [:]
    var copies: [String: String] = [:]
    var gone: Set<String> = []
    for effect in judgement.effects where effect.traits.contains(.moved) {
      gone.insert(effect.resource.name)
    }
    for effect in judgement.effects where effect.traits.contains(.placed) && !effect.source.isEmpty
    {
      if gone.contains(effect.source) {
        moves[effect.resource.name] = effect.source
      } else {
        copies[effect.resource.name] = effect.source
      }
    }
    return (moves, copies)
  }
}
