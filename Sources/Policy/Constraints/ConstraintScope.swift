public import Effects

/// What rules in a person's own words are matched with.
public struct ConstraintScope: Hashable, Sendable {
  /// The project's top folder; empty if there is none.
  public var project: String
  /// The branch that is checked out; empty if it isn't known.
  public var branch: String

  /// Describes a place.
  public init(project: String = "", branch: String = "") {
    self.project = project
    self.branch = branch
  }
}

extension Constraint {
  /// Why a request is stopped by this rule; empty if it isn't.
  ///
  /// - Parameters:
  ///   - effects: What the request would do.
  ///   - invocations: What it would run.
  ///   - scope: Where.
  public func reasons(
    _ effects: [Effect],
    _ invocations: [Invocation],
    in scope: ConstraintScope
  ) -> [Reason] {
    var reasons: [Reason] = []
    for subject in subjects {
      switch subject.what {
      case .effect(let pattern):
        for effect in effects
        where pattern.matches(effect, project: scope.project) && subject.fits(effect) {
          reasons.append(reason(EffectText.sentence(effect), origin: effect.origin))
        }
      case .call(let glob):
        for effect in effects
        where effect.resource.kind == .call && glob.matches(effect.resource.name) {
          reasons.append(reason("calls '\(effect.resource.name)'", origin: effect.origin))
        }
      default:
        guard !subject.inProduction || effects.contains(where: subject.mayHitProduction) else {
          continue
        }
        for (index, invocation) in invocations.enumerated()
        where subject.runs(invocation, after: invocations[..<index], scope) {
          let text = invocation.words.prefix(8).joined(separator: " ")
          reasons.append(reason("runs '\(text)'", origin: invocation.origin))
        }
      }
    }
    return reasons
  }
}

extension ConstraintSubject {
  fileprivate func fits(_ effect: Effect) -> Bool {
    guard inProduction else { return true }
    // Looking is stopped only where production is evident, so that no other look is.
    return effect.action == .read ? effect.environment == .production : mayHitProduction(effect)
  }

  fileprivate func mayHitProduction(_ effect: Effect) -> Bool {
    guard !effect.isFile else { return false }
    return effect.environment == .production
      || effect.environment == .unknown && effect.action != .read
  }

  fileprivate func runs(
    _ invocation: Invocation,
    after earlier: ArraySlice<Invocation>,
    _ scope: ConstraintScope
  ) -> Bool {
    switch what {
    case .command(let pattern): pattern.matches(invocation)
    case .flag(let spellings): CommandPattern.has(spellings, invocation.words.dropFirst())
    case .branch(let verb, let names):
      BranchReading(earlier: earlier, branch: scope.branch).hits(invocation, verb, names)
    case .effect, .call: false
    }
  }
}
