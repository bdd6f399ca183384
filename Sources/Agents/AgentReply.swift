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
  /// The same as another reply, and a text for the person in front of the agent.
  indirect case telling(String, AgentReply)
}

extension AgentReply {
  /// The same with a text for the person; an empty one says nothing.
  public func telling(_ text: String) -> AgentReply { text.isEmpty ? self : .telling(text, self) }
}
