internal import Effects

extension Check {
  static let agentHook = Check(
    "agent.hook",
    "An agent is here whose calls are not held"
  ) { check, reach in
    reach.agents.compactMap { agent in
      let reason: String
      let fix: [String]
      switch agent.hook {
      case .registered: return nil
      case .missing:
        reason = "\(agent.title) doesn't call stoplog: nothing of what it does is held or recorded"
        fix = ["stoplog init --agent \(agent.name)"]
      case .open(let gaps):
        reason = "the hook is registered, and calls go past it: \(gaps.joined(separator: "; "))"
        fix = ["stoplog status", "stoplog init --agent \(agent.name)"]
      case .unsupported:
        reason = "stoplog has no hook for \(agent.title): what it does isn't held or recorded"
        fix = ["leave nothing in its reach that it must not touch: the findings above are the list"]
      }
      return check.finding(.warning, agent.title, at: agent.place, reason, fix: fix)
    }
  }
}
