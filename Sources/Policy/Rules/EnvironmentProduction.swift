internal import Effects

extension Rule {
  static let environmentProduction = Rule(
    "environment.production",
    .hold,
    summary: "Whatever changes production is released by a person.",
    safer: "do it in development first, and have a person run it in production"
  ) { effect in
    effect.environment == .production && effect.changes
  }
}
