public import Effects

/// Decides: every rule that matches is listed, and the strictest verdict wins.
public struct RuleEngine: Sendable {
  /// The rules in force.
  public var rules: [Rule]
  /// How many files that no build makes again may be deleted at once; from here on it is held.
  public var massLimit: Int

  /// The safe default, which needs no configuration.
  public init(rules: [Rule] = Rule.all, massLimit: Int = 50) {
    self.rules = rules
    self.massLimit = massLimit
  }

  /// The verdict on some effects.
  public func judge(_ effects: [Effect]) -> Judgement {
    var judgement = Judgement(verdict: .allow, effects: effects)
    for effect in effects {
      for rule in rules where rule.matches(effect) { note(rule, effect, in: &judgement) }
    }
    judgeMass(effects, &judgement)
    judgement.reasons = Self.sorted(judgement.reasons)
    judgement.verdict = judgement.reasons.map(\.verdict).max() ?? .allow
    if judgement.verdict < .hold { judgement.alternatives = [] }
    if judgement.verdict < .deny, effects.contains(where: Self.needsSnapshot) {
      judgement.obligations.insert(.snapshot)
    }
    return judgement
  }

  /// Whether an effect's target is saved before the run.
  ///
  /// A released command is undoable too wherever its targets are files that can be saved.
  public static func needsSnapshot(_ effect: Effect) -> Bool {
    effect.reversibility == .recoverable(.snapshot)
      && (effect.isFile || effect.resource.kind == .ref) && effect.place != .none
  }

  private func note(_ rule: Rule, _ effect: Effect, in judgement: inout Judgement) {
    judgement.reasons.append(
      Reason(
        rule: rule.name, verdict: rule.verdict, text: EffectText.sentence(effect),
        origin: effect.origin))
    guard rule.verdict >= .hold else { return }
    let safer = effect.safer.isEmpty ? rule.safer : effect.safer
    if !safer.isEmpty && !judgement.alternatives.contains(safer) {
      judgement.alternatives.append(safer)
    }
  }

  private func judgeMass(_ effects: [Effect], _ judgement: inout Judgement) {
    let lost = effects.filter { effect in
      effect.isFile && effect.removes && effect.place == .project
        && effect.traits.isDisjoint(with: [.regenerable, .ownWork, .moved])
    }
    let count = lost.reduce(0) { $0 + ($1.measured.files ?? 0) }
    guard count >= massLimit else { return }
    let files = EffectText.count(count, "file")
    judgement.reasons.append(
      Reason(
        rule: "files.delete.mass", verdict: .hold,
        text: "takes away \(files) at once, none of which a build makes again",
        origin: lost.first?.origin))
    judgement.alternatives.append("remove them in smaller steps, each with its own reason")
  }

  /// Strictest first; equal ones in the order of the text, without repetitions.
  private static func sorted(_ reasons: [Reason]) -> [Reason] {
    var seen: Set<Reason> = []
    let unique = reasons.filter { seen.insert($0).inserted }
    return unique.enumerated()
      .sorted { first, second in
        first.element.verdict == second.element.verdict
          ? first.offset < second.offset : first.element.verdict > second.element.verdict
      }
      .map(\.element)
  }
}
