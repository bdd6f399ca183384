public import Effects

/// What an agent's hook tells.
public enum AgentEvent: Hashable, Sendable {
  /// A call that is about to run.
  case before(Request)
  /// A call that has ended, or that was started in the background.
  case after(Outcome)
  /// A session began, or goes on: the request says where, and the source why, such as `compact`.
  case began(Request, source: String)
  /// Anything else that the agent tells; there is nothing to decide.
  case other(name: String)
  /// A payload that can't be used, and why. If it may be about a call, the call must be held.
  case unreadable(reason: String, hasTool: Bool)
  /// A payload of another program that runs this agent's hooks, and why it can't be used.
  case foreign(reason: String, hasTool: Bool)
}
