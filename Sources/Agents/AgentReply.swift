/// What is to be said to an agent.
///
/// There is no word for leave: a printed leave would override the agent's own questions to its
/// user, so a call that may run is passed in silence.
public enum AgentReply: Hashable, Sendable {
  /// Nothing; the agent goes on as if there were no hook.
  case silent
  /// The call must not run; the reason is for the model.
  case deny(String)
  /// The agent goes on; the text is for the model.
  case context(String)
}
