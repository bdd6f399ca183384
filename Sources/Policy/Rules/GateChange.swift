internal import Effects

extension Rule {
  static let gateChange = Rule(
    "gate.change",
    .hold,
    summary: "What guards the session is only changed by a person.",
    safer: "ask a person to change it at a terminal of their own"
  ) { effect in
    effect.traits.contains(.gate) && effect.action != .read
  }
}
