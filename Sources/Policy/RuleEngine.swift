public import Effects

/// Decides: every rule that matches is listed, and the strictest verdict wins.
public struct RuleEngine: Sendable {
  /// The rules that hold everywhere.
  public var rules: [Rule]
  /// What the project's own file says.
  public var file: PolicyFile
  /// The project's top folder; empty if there is none.
  public var project: String
  /// The leases that count.
  public var leases: [Lease] = []
  /// The rules that somebody has broken the glass for.
  public var loosenings: [Loosening] = []
  /// Where the request works, by which a lease fits it.
  public var places = RequestPlaces()

  /// What people wrote for agents in their own words; it can only tighten.
  public var constraints: [Constraint] = []
  /// The folder that their paths start from where there is no project.
  public var folder = ""
  /// The branch that is checked out; empty if it isn't known.
  public var branch = ""
  /// What of production the session can reach, so that it may change nothing; empty if nothing.
  public var reach = ""

  /// The safe default, which needs no configuration.
  public init(
    rules: [Rule] = Rule.all,
    file: PolicyFile = PolicyFile(),
    project: String = ""
  ) {
    self.rules = rules
    self.file = file
    self.project = project
  }

  /// The verdict on some effects.
  ///
  /// - Parameters:
  ///   - effects: What a request would do.
  ///   - invocations: What it would run.
  /// - Returns: The verdict with its reasons.
  public func judge(_ effects: [Effect], _ invocations: [Invocation]) -> Judgement {
    var judgement = Judgement(verdict: .allow, effects: effects)
    for effect in effects {
      let isVouchedFor = vouches(effect)
      for rule in rules where rule.matches(effect) {
        // A project may vouch for its own programs; nothing else is loosened by its file.
        if isVouchedFor && rule.name == Rule.effectUnknown.name { continue }
        note(rule, effect, in: &judgement)
      }
      judgeProject(effect, &judgement)
      judgeOutside(effect, &judgement)
      judgeReview(effect, &judgement)
    }
    judgeMass(effects, &judgement)
    judgeWords(effects, invocations, &judgement)
    judgement.release.wait = max(judgement.release.wait, file.wait)
    judgement.reasons = Self.sorted(judgement.reasons)
    judgement.verdict = judgement.reasons.map(\.verdict).max() ?? .allow
    for effect in effects
    where effect.removes && effect.traits.isDisjoint(with: [.regenerable, .moved]) {
      if let ownership = effect.ownership { judgement.ownership.add(ownership) }
    }
    if judgement.verdict < .hold { judgement.alternatives = [] }
    let isSaved = effects.contains { effect in
      Self.needsSnapshot(effect) || (judgement.verdict == .hold && Self.isSavedAlong(effect))
    }
    if judgement.verdict < .deny, isSaved {
      judgement.obligations.insert(.snapshot)
    }
    return judgement
  }

  /// Whether a rule of the project allows a program that nothing else describes.
  private func vouches(_ effect: Effect) -> Bool {
    effect.action == .unknown && effect.resource.kind == .program
      && file.rules.contains { rule in
        rule.verdict == .allow && rule.match.matches(effect, project: project)
      }
  }

  /// The project's own rules and its scope.
  private func judgeProject(_ effect: Effect, _ judgement: inout Judgement) {
    for rule in file.rules
    where rule.verdict != .allow && rule.match.matches(effect, project: project) {
      let text = "\(rule.why): \(EffectText.sentence(effect))"
      judgement.reasons.append(
        Reason(
          rule: "project.\(rule.name)",
          verdict: loosened("project.\(rule.name)", rule.verdict, effect, &judgement),
          text: text,
          origin: effect.origin
        )
      )
      add(rule.instead, to: &judgement)
      judgement.release = judgement.release.joined(with: rule.release)
    }
    guard isOutOfScope(effect) else { return }
    judgement.reasons.append(
      Reason(
        rule: "project.scope",
        verdict: loosened("project.scope", .hold, effect, &judgement),
        text: "outside the declared scope: \(EffectText.sentence(effect))",
        origin: effect.origin
      )
    )
    add("stay within \(file.scope.joined(separator: ", "))", to: &judgement)
  }

  private func isOutOfScope(_ effect: Effect) -> Bool {
    guard !file.scope.isEmpty, effect.isFile, effect.place == .project, effect.action != .read,
      !effect.traits.contains(.regenerable)
    else { return false }
    return !file.scope.contains { folder in
      let path = folder.hasPrefix("/") ? folder : "\(project)/\(folder)"
      let trimmed = path.hasSuffix("/") ? String(path.dropLast()) : path
      return effect.resource.name == trimmed || effect.resource.name.hasPrefix(trimmed + "/")
    }
  }

  private func add(_ alternative: String, to judgement: inout Judgement) {
    if !alternative.isEmpty && !judgement.alternatives.contains(alternative) {
      judgement.alternatives.append(alternative)
    }
  }

  /// Whether an effect's target is saved before the run.
  ///
  /// A released command is undoable too wherever its targets are files that can be saved.
  public static func needsSnapshot(_ effect: Effect) -> Bool {
    effect.reversibility == .recoverable(.snapshot)
      && (effect.isFile || effect.resource.kind == .ref) && effect.place != .none
  }

  /// Whether an effect's target is saved too, if anything else of the request has to be.
  ///
  /// Git has these bytes, so no snapshot is taken for them alone; but whoever takes back a request
  /// wants everything back.
  public static func isSavedAlong(_ effect: Effect) -> Bool {
    effect.reversibility == .recoverable(.git) && effect.isFile && effect.removes
      && effect.place != .none
  }

  private func note(_ rule: Rule, _ effect: Effect, in judgement: inout Judgement) {
    let verdict = loosened(rule.name, rule.verdict, effect, &judgement)
    judgement.reasons.append(
      Reason(
        rule: rule.name,
        verdict: verdict,
        text: EffectText.sentence(effect),
        origin: effect.origin
      )
    )
    guard verdict >= .hold else { return }
    add(effect.safer.isEmpty ? rule.safer : effect.safer, to: &judgement)
  }

  private func judgeMass(_ effects: [Effect], _ judgement: inout Judgement) {
    let lost = effects.filter { effect in
      effect.isFile && effect.removes && effect.place == .project
        && effect.traits.isDisjoint(with: [.regenerable, .ownWork, .moved])
    }
    let count = lost.reduce(0) { $0 + ($1.measured.files ?? 0) }
    guard count >= file.mass else { return }
    let files = EffectText.count(count, "file")
    judgement.reasons.append(
      Reason(
        rule: "files.delete.mass",
        verdict: .hold,
        text: "takes away \(files) at once, none of which a build makes again",
        origin: lost.first?.origin
      )
    )
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
