internal import Effects

extension Rule {
  static let sessionDenied = Rule(
    "session.denied",
    .deny,
    summary: "What was denied or rejected stays so for the session, however it is spelled.",
    safer: "go on without it, or ask the person who said no; 'stoplog clear ID' takes it back"
  ) { effect in
    effect.traits.contains(.deniedBefore)
  }
}
