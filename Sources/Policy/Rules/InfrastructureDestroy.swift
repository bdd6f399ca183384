internal import Effects

extension Rule {
  static let infrastructureDestroy = Rule(
    "infrastructure.destroy",
    .hold,
    summary: "Running infrastructure is only destroyed by a person.",
    safer: "make a plan, and have exactly that plan approved: terraform plan -destroy -out=FILE"
  ) { effect in
    effect.isInfrastructure && effect.removes && !effect.isHarmless
  }
}
