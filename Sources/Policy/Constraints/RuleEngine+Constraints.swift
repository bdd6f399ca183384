internal import Effects

extension RuleEngine {
  /// What people said in their own words, and what the session can reach.
  func judgeWords(
    _ effects: [Effect],
    _ invocations: [Invocation],
    _ judgement: inout Judgement
  ) {
    let scope = ConstraintScope(project: project.isEmpty ? folder : project, branch: branch)
    for constraint in constraints {
      judgement.reasons += constraint.reasons(effects, invocations, in: scope).prefix(20)
    }
    guard !reach.isEmpty,
      let first = effects.first(where: { ![.read, .execute].contains($0.action) })
    else { return }
    judgement.reasons.append(
      Reason(
        rule: "session.reach",
        verdict: .hold,
        text: "\(reach): \(EffectText.sentence(first))",
        origin: first.origin
      )
    )
  }

  /// Whether a rule asks which branch is checked out.
  public var asksForBranch: Bool {
    constraints.contains { constraint in
      constraint.subjects.contains { if case .branch = $0.what { true } else { false } }
    }
  }
}
