internal import Effects

extension Rule {
  static let sessionSpeed = Rule(
    "session.speed",
    .hold,
    summary: "Many removals in a short time are looked at by a person, however small each is.",
    safer: "say what all of it is for, and have it approved as one command"
  ) { effect in
    effect.traits.contains(.tooFast)
  }
}
