internal import Effects

extension Rule {
  static let infrastructureChange = Rule(
    "infrastructure.change",
    .hold,
    summary: "Running infrastructure changes by a plan that somebody has seen.",
    safer: "make a plan, and have exactly that plan approved: terraform plan -out=FILE"
  ) { effect in
    effect.isInfrastructure && effect.changes && !effect.removes && !effect.isHarmless
  }
}
